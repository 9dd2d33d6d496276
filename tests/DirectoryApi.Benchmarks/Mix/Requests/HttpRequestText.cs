using System.Text;

namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>Requests as they go over the wire (RFC 9112), with the headers of an app and of a browser.</summary>
internal static class HttpRequestText
{
    private const string Host = "Host: localhost\r\n";

    // As browsers and apps ask over TLS, which ends in front of the server.
    private const string Encodings = "Accept-Encoding: gzip, deflate, br\r\n";

    /// <summary>A GraphQL operation, posted.</summary>
    public static byte[] Post(string json) =>
        Encoding.UTF8.GetBytes($"POST /graphql HTTP/1.1\r\n{Host}Content-Type: application/json\r\nAccept: application/json\r\n{Encodings}Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");

    /// <summary>A page, asked for by a visitor who was here before.</summary>
    /// <param name="path">Path and query, escaped.</param>
    /// <param name="language">Tag of the language that the visitor chose.</param>
    public static byte[] Get(string path, string language) =>
        Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\n{Host}Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n{Encodings}Cookie: language={language}\r\n\r\n");
}
