using System.CommandLine;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DirectoryApi.Benchmarks.Load;

/// <summary>
/// <c>bare</c>: the least that a server can do for the same answers. It parses the body of each request as JSON, looks for the
/// query, and sends bytes that were prepared beforehand.
/// </summary>
internal static class BareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "Address to serve at.", Required = true };
        var answers = new Option<string>("--answers") { Description = "Folder of the answers, NAME.json each.", Required = true };
        var command = new Command("bare", "Serve prepared answers; 'load' starts this by itself.") { url, answers };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(url), result.GetRequiredValue(answers), cancellation));
        return command;
    }

    private static async Task RunAsync(string url, string answers, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        await using var server = builder.Build();
        foreach (var operation in Measured.All)
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(answers, operation.Name + ".json"), cancellationToken);
            server.MapPost("/" + operation.Name, http => AnswerAsync(http, bytes));
        }

        server.Urls.Add(url);
        await server.StartAsync(cancellationToken);
        await server.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task AnswerAsync(HttpContext http, byte[] answer)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        if (body.RootElement.GetProperty("query").GetString() is not { Length: > 0 })
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = answer.Length;
        await http.Response.BodyWriter.WriteAsync(answer, http.RequestAborted);
    }
}
