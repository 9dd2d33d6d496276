using System.IO.Pipelines;
using DirectoryApi.GraphQL.Execution.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Sends content that is kept packed.</summary>
public static class PackedContentSender
{
    private const string Brotli = "br";

    /// <summary>
    /// Answers with content: packed to a client that accepts it so (RFC 9110 §12.5.3), else unpacked. Sets the length and, where the
    /// content is packed, its encoding; the body of an answer to HEAD stays away.
    /// </summary>
    /// <param name="response">The answer, with its status and type; its body has not begun.</param>
    /// <param name="content">The content.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async ValueTask SendAsync(this HttpResponse response, PackedContent content, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(content);
        var request = response.HttpContext.Request;
        var isPacked = content.IsPacked && Accepts(request.Headers.AcceptEncoding, Brotli);
        if (isPacked)
        {
            // Caches on the way must not give it to clients that do not accept it.
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            response.Headers.ContentEncoding = Brotli;
        }

        response.ContentLength = isPacked ? content.Bytes.Length : content.Length;
        if (HttpMethods.IsHead(request.Method))
        {
            return;
        }

        if (isPacked || !content.IsPacked)
        {
            await response.BodyWriter.WriteAsync(content.Bytes, cancellationToken);
            return;
        }

        WriteUnpacked(response.BodyWriter, content);
        await response.BodyWriter.FlushAsync(cancellationToken);
    }

    /// <summary>Whether a list of encodings names one without refusing it by a weight of 0.</summary>
    internal static bool Accepts(StringValues acceptEncoding, ReadOnlySpan<char> encoding)
    {
        foreach (var list in acceptEncoding)
        {
            foreach (var part in list.AsSpan().Split(','))
            {
                var item = list.AsSpan()[part].Trim();
                var semicolon = item.IndexOf(';');
                var name = semicolon < 0 ? item : item[..semicolon].TrimEnd();
                if (name.Equals(encoding, StringComparison.OrdinalIgnoreCase))
                {
                    return semicolon < 0 || !IsZero(item[(semicolon + 1)..].Trim());
                }
            }
        }

        return false;
    }

    // A weight is a digit with up to three behind the point (RFC 9110 §12.4.2).
    private static bool IsZero(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && weight[2..].Trim() is [_, ..] value && value.TrimEnd('0') is [] or "0.";

    private static void WriteUnpacked(PipeWriter writer, PackedContent content)
    {
        content.CopyTo(writer.GetSpan(content.Length));
        writer.Advance(content.Length);
    }
}
