using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Reads the parameters of a POST request from its body (GraphQL over HTTP, "POST").</summary>
internal static class PostRequestReader
{
    private const string JsonMediaType = "application/json";

    private static readonly Dictionary<string, Func<Stream, Stream>> Decoders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gzip"] = stream => new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true),
        ["br"] = stream => new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true),
        ["deflate"] = stream => new ZLibStream(stream, CompressionMode.Decompress, leaveOpen: true),
    };

    /// <summary>The encodings that are read, separated by commas.</summary>
    public static string Encodings { get; } = string.Join(", ", Decoders.Keys);

    public static async ValueTask<HttpRequestProblem?> ReadAsync(
        HttpRequest request, RequestBody body, int maxBytes, CancellationToken cancellationToken)
    {
        if (CheckMediaType(request.ContentType) is { } unsupported)
        {
            return unsupported;
        }

        var encoding = request.Headers.ContentEncoding.ToString();
        if (encoding.Length > 0 && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
        {
            return Decoders.TryGetValue(encoding, out var decoder)
                ? await ReadCompressedAsync(decoder(request.Body), body, maxBytes, cancellationToken)
                : new HttpRequestProblem(
                    HttpRequestFailure.UnsupportedEncoding, $"The content encoding \"{encoding}\" is not supported; use {Encodings} or none.");
        }

        return request.ContentLength > maxBytes ? TooLarge(maxBytes) : await ReadPlainAsync(request.BodyReader, body, maxBytes, cancellationToken);
    }

    private static HttpRequestProblem? CheckMediaType(string? contentType)
    {
        if (contentType is JsonMediaType or "application/json; charset=utf-8")
        {
            return null;
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.MediaType.Equals(JsonMediaType, StringComparison.OrdinalIgnoreCase))
        {
            return new HttpRequestProblem(
                HttpRequestFailure.UnsupportedMediaType,
                $"The Content-Type must be {JsonMediaType}{(string.IsNullOrEmpty(contentType) ? ", but there is none" : string.Empty)}.");
        }

        var charset = HeaderUtilities.RemoveQuotes(type.Charset);
        return !charset.HasValue || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? null
            : new HttpRequestProblem(HttpRequestFailure.UnsupportedMediaType, $"The charset \"{charset}\" is not supported; use utf-8.");
    }

    // The body is parsed where the server has received it, and let go when the request has been answered.
    private static async ValueTask<HttpRequestProblem?> ReadPlainAsync(
        PipeReader reader, RequestBody body, int maxBytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            if (buffer.Length > maxBytes)
            {
                reader.AdvanceTo(buffer.End);
                return TooLarge(maxBytes);
            }

            if (result.IsCompleted)
            {
                body.Keep(new ReceivedBytes(reader, buffer.End));
                return RequestParameters.Read(Contiguous(buffer, body), body);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static async ValueTask<HttpRequestProblem?> ReadCompressedAsync(
        Stream stream, RequestBody body, int maxBytes, CancellationToken cancellationToken)
    {
        await using (stream)
        {
            var buffer = body.Rent(maxBytes + 1);
            try
            {
                // One byte more than allowed is enough to know; a bomb is never unpacked further.
                var length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, maxBytes + 1), maxBytes + 1, false, cancellationToken);
                return length > maxBytes ? TooLarge(maxBytes) : RequestParameters.Read(buffer.AsMemory(0, length), body);
            }
            catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
            {
                return new HttpRequestProblem(HttpRequestFailure.Malformed, "The request's body is not what its Content-Encoding says.");
            }
        }
    }

    private static ReadOnlyMemory<byte> Contiguous(ReadOnlySequence<byte> buffer, RequestBody body)
    {
        if (buffer.IsSingleSegment)
        {
            return buffer.First;
        }

        var copy = body.Rent((int)buffer.Length);
        buffer.CopyTo(copy);
        return copy.AsMemory(0, (int)buffer.Length);
    }

    private static HttpRequestProblem TooLarge(int maxBytes)
        => new(HttpRequestFailure.TooLarge, $"The request's body is larger than {maxBytes} bytes once unpacked.");

    private sealed class ReceivedBytes(PipeReader reader, SequencePosition end) : IDisposable
    {
        public void Dispose() => reader.AdvanceTo(end);
    }
}
