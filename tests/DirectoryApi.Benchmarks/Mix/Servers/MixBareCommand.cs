using System.CommandLine;
using System.Text.Json;
using DirectoryApi.Benchmarks.Mix.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DirectoryApi.Benchmarks.Mix.Servers;

/// <summary>
/// <c>mix-bare</c>: the least that a server can do for the same answers. It routes each request, parses its body as JSON or its query,
/// looks what kind of answer is wanted, and sends one of the program's own answers of that kind, in turn.
/// </summary>
internal static class MixBareCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "Address to serve at.", Required = true };
        var answers = new Option<string>("--answers") { Description = "Folder of the answers.", Required = true };
        var command = new Command("mix-bare", "Serve prepared answers of all kinds; 'mix' starts this by itself.") { url, answers };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(url), result.GetRequiredValue(answers), cancellation));
        return command;
    }

    private static async Task RunAsync(string url, string folder, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
        await using var server = builder.Build();
        var answers = Enum.GetValues<MixKind>().ToDictionary(kind => kind, kind => PreparedAnswers.Read(folder, kind));
        server.MapPost("/graphql", async http => await answers[await KindOfBodyAsync(http)].SendAsync(http));
        server.MapGet("/{language}/offices/{slug}", http => answers[MixKind.Office].SendAsync(http));
        server.MapGet("/{language}/suggest.json", http => answers[MixKind.Suggest].SendAsync(http));
        server.MapGet("/{language}/search", http => answers[KindOfQuery(http.Request.Query)].SendAsync(http));
        server.Urls.Add(url);
        await server.StartAsync(cancellationToken);
        await server.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task<MixKind> KindOfBodyAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        return Enum.Parse<MixKind>(body.RootElement.GetProperty("operationName").GetString()!);
    }

    private static MixKind KindOfQuery(IQueryCollection query) =>
        query.ContainsKey("q") ? MixKind.Search : query.ContainsKey("lat") ? MixKind.Nearest : MixKind.List;
}
