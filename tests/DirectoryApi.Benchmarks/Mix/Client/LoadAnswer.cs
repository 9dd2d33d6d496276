using System.Globalization;
using System.IO.Compression;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>An answer as it was received.</summary>
/// <param name="Head">Status line and headers.</param>
/// <param name="Body">The body, in chunks where it was sent so.</param>
internal readonly record struct LoadAnswer(ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body)
{
    private const string TypeHeader = "Content-Type: ";
    private const string EncodingHeader = "Content-Encoding: ";
    private const string ChunkedHeader = "Transfer-Encoding: chunked";
    private const string NewLine = "\r\n";

    private static ReadOnlySpan<byte> Ok => "HTTP/1.1 200 "u8;

    private static ReadOnlySpan<byte> Errors => "{\"errors\""u8;

    /// <summary>Whether it is what was asked for: status 200, and no errors of GraphQL, as far as they can be seen without unpacking.</summary>
    public bool LooksGood => Head.Span.StartsWith(Ok) && !Body.Span.StartsWith(Errors);

    /// <summary>Whether it is what was asked for, unpacked where it is packed.</summary>
    public bool IsGood => LooksGood && !Unpacked().AsSpan().StartsWith(Errors);

    /// <summary>How its content is encoded; null for as it is.</summary>
    public string? Encoding => HeadLines.FirstOrDefault(line => line.StartsWith(EncodingHeader, StringComparison.Ordinal))?[EncodingHeader.Length..];

    /// <summary>The type of its content.</summary>
    public string MediaType => HeadLines.First(line => line.StartsWith(TypeHeader, StringComparison.Ordinal))[TypeHeader.Length..];

    /// <summary>A copy of the content, encoded as it is, without the chunks' lengths (RFC 9112 section 7.1).</summary>
    public byte[] Content => HeadLines.Contains(ChunkedHeader) ? Unchunked() : Body.ToArray();

    private string[] HeadLines => System.Text.Encoding.ASCII.GetString(Head.Span).Split(NewLine);

    /// <summary>A copy of the content without its encoding.</summary>
    public byte[] Unpacked()
    {
        if (Encoding is null)
        {
            return Content;
        }

        using var unpacked = new MemoryStream();
        using var packed = new BrotliStream(new MemoryStream(Content), CompressionMode.Decompress);
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private byte[] Unchunked()
    {
        var content = new List<byte>();
        var rest = Body.Span;
        while (true)
        {
            var end = rest.IndexOf("\r\n"u8);
            var length = int.Parse(System.Text.Encoding.ASCII.GetString(rest[..end]), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (length == 0)
            {
                return [.. content];
            }

            content.AddRange(rest.Slice(end + NewLine.Length, length));
            rest = rest[(end + length + (2 * NewLine.Length))..];
        }
    }
}
