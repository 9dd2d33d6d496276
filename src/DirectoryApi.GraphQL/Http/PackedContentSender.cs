using DirectoryApi.GraphQL.Execution.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Sends content packed: as it is kept, or packed at once, without a stream for each answer.</summary>
public static class PackedContentSender
{
    /// <summary>
    /// The length from which on content is packed to be sent: what is shorter fits a packet (an Ethernet frame less the headers of IP, TCP
    /// and HTTP), and takes as long to send as its packed form and less to make.
    /// </summary>
    public const int SmallestLength = 1_200;

    private const string Brotli = "br";

    /// <summary>Whether a client takes content as it is packed here.</summary>
    public static bool AcceptsPacked(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Accepts(request.Headers.AcceptEncoding, Brotli);
    }

    /// <summary>Whether all that is answered to a request at its endpoint is packed here, and compressing it once more would gain nothing.</summary>
    /// <param name="http">The request, routed.</param>
    public static bool IsEnoughFor(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.GetEndpoint()?.Metadata.GetMetadata<PacksContentMetadata>() is not null && AcceptsPacked(http.Request);
    }

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
        var accepts = AcceptsPacked(request);
        if (accepts && !content.IsPacked && content.Length >= SmallestLength)
        {
            content = PackedContent.Pack(content.Bytes.Span);
        }

        var isPacked = accepts && content.IsPacked;
        if (isPacked)
        {
            TellEncoding(response.Headers);
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

        content.CopyTo(response.BodyWriter.GetSpan(content.Length));
        response.BodyWriter.Advance(content.Length);
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

    private static void TellEncoding(IHeaderDictionary headers)
    {
        // Caches on the way must not give it to clients that do not accept it.
        if (!headers.Vary.ToString().Contains(HeaderNames.AcceptEncoding, StringComparison.OrdinalIgnoreCase))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }

        headers.ContentEncoding = Brotli;
    }

    // A weight is a digit with up to three behind the point (RFC 9110 §12.4.2).
    private static bool IsZero(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && weight[2..].Trim() is [_, ..] value && value.TrimEnd('0') is [] or "0.";
}
