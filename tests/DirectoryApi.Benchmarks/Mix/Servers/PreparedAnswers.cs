using System.Globalization;
using DirectoryApi.Benchmarks.Mix.Requests;
using Microsoft.AspNetCore.Http;

namespace DirectoryApi.Benchmarks.Mix.Servers;

/// <summary>Answers of one kind, as the program gave them.</summary>
internal sealed class PreparedAnswers
{
    private const string TypeFile = "type";

    private readonly string _mediaType;
    private readonly byte[][] _bodies;
    private uint _next;

    private PreparedAnswers(string mediaType, byte[][] bodies)
    {
        _mediaType = mediaType;
        _bodies = bodies;
    }

    /// <summary>Keeps an answer in a folder.</summary>
    public static async Task KeepAsync(string folder, MixKind kind, int number, string mediaType, byte[] body, CancellationToken cancellationToken)
    {
        var directory = Directory.CreateDirectory(Path.Combine(folder, kind.ToString()));
        await File.WriteAllTextAsync(Path.Combine(directory.FullName, TypeFile), mediaType, cancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(directory.FullName, number.ToString(CultureInfo.InvariantCulture) + ".body"), body, cancellationToken);
    }

    /// <summary>Reads the answers of a kind from a folder.</summary>
    public static PreparedAnswers Read(string folder, MixKind kind)
    {
        var directory = Path.Combine(folder, kind.ToString());
        return new PreparedAnswers(
            File.ReadAllText(Path.Combine(directory, TypeFile)),
            [.. Directory.EnumerateFiles(directory, "*.body").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]);
    }

    /// <summary>Sends the next answer.</summary>
    public async Task SendAsync(HttpContext http)
    {
        var body = _bodies[Interlocked.Increment(ref _next) % (uint)_bodies.Length];
        http.Response.ContentType = _mediaType;
        http.Response.ContentLength = body.Length;
        await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
    }
}
