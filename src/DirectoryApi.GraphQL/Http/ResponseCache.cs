using System.IO.Hashing;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DirectoryApi.GraphQL.Http;

/// <summary>The caching of an answer to GET (RFC 9110 §8.8.3, §13.1.2).</summary>
internal sealed class ResponseCache
{
    private readonly EntityTagHeaderValue _tag;
    private readonly GraphQLHttpOptions _options;

    private ResponseCache(EntityTagHeaderValue tag, bool isFresh, GraphQLHttpOptions options)
    {
        _tag = tag;
        _options = options;
        IsFresh = isFresh;
    }

    /// <summary>Whether the client has this very answer.</summary>
    public bool IsFresh { get; }

    /// <summary>Whether the client has some answer or other and wants none if there is one: <c>If-None-Match: *</c>.</summary>
    public bool AnyWillDo { get; private init; }

    /// <summary>The caching of a request's answer; null where the host has no key for it.</summary>
    public static ResponseCache? For(HttpContext http, ResponseMediaType mediaType, GraphQLHttpOptions options)
    {
        if (options.GetVersionKey?.Invoke(http) is not { } key)
        {
            return null;
        }

        // Weak: two answers of one tag say the same, but may be compressed differently.
        var text = string.Join('\n', key, mediaType.Name, http.Request.Headers["GraphQL-Cost"], http.Request.QueryString.Value);
        var hash = Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(text)));
        var tag = new EntityTagHeaderValue($"\"{hash}\"", isWeak: true);
        var isFresh = EntityTagHeaderValue.TryParseList(http.Request.Headers.IfNoneMatch, out var known)
            && known.Any(candidate => candidate.Compare(tag, useStrongComparison: false));
        return new ResponseCache(tag, isFresh, options) { AnyWillDo = known?.Contains(EntityTagHeaderValue.Any) == true };
    }

    public void WriteHeaders(HttpResponse response)
    {
        response.Headers.ETag = _tag.ToString();
        response.Headers.CacheControl = _options.CacheControl;
        response.Headers.Vary = _options.Vary;
    }
}
