using System.Globalization;
using DirectoryApi.Benchmarks.Mix.Requests;
using Microsoft.AspNetCore.Http;

namespace DirectoryApi.Benchmarks.Mix.Servers;

/// <summary>Answers of one kind, as the program gave them.</summary>
internal sealed class PreparedAnswers
{
    private const string TypeFile = "type";
    private const string Unencoded = "body";

    private readonly string _mediaType;
    private readonly (byte[] Bytes, string? Encoding)[] _bodies;
    private uint _next;

    private PreparedAnswers(string mediaType, (byte[] Bytes, string? Encoding)[] bodies)
    {
        _mediaType = mediaType;
        _bodies = bodies;
    }

    /// <summary>Keeps an answer in a folder.</summary>
    public static async Task KeepAsync(string folder, MixKind kind, int number, string mediaType, string? encoding, byte[] body, CancellationToken cancellationToken)
    {
        var directory = Directory.CreateDirectory(Path.Combine(folder, kind.ToString()));
        await File.WriteAllTextAsync(Path.Combine(directory.FullName, TypeFile), mediaType, cancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(directory.FullName, string.Create(CultureInfo.InvariantCulture, $"{number}.{encoding ?? Unencoded}")), body, cancellationToken);
    }

    /// <summary>Reads the answers of a kind from a folder.</summary>
    public static PreparedAnswers Read(string folder, MixKind kind)
    {
        var directory = Path.Combine(folder, kind.ToString());
        return new PreparedAnswers(
            File.ReadAllText(Path.Combine(directory, TypeFile)),
            [.. Directory.EnumerateFiles(directory).Where(Path.HasExtension).Order(StringComparer.Ordinal).Select(file => (File.ReadAllBytes(file), EncodingOf(file)))]);
    }

    private static string? EncodingOf(string file) => Path.GetExtension(file)[1..] is var encoding && encoding == Unencoded ? null : encoding;

    /// <summary>Sends the next answer.</summary>
    public async Task SendAsync(HttpContext http)
    {
        var (body, encoding) = _bodies[Interlocked.Increment(ref _next) % (uint)_bodies.Length];
        http.Response.ContentType = _mediaType;
        http.Response.Headers.ContentEncoding = encoding;
        http.Response.ContentLength = body.Length;
        await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
    }
}
