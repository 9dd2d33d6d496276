using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.GraphQL.Http;
using DirectoryApi.Serving.Security;

namespace DirectoryApi.Pages.Routing;

/// <summary>A page as it is sent.</summary>
/// <param name="Content">Its bytes, packed where the page is kept.</param>
/// <param name="MediaType">Their type.</param>
/// <param name="CacheControl">What clients may do with it.</param>
/// <param name="Policy">Its content security policy; null for what is no page, such as JSON.</param>
public sealed record RenderedPage(PackedContent Content, string MediaType, string CacheControl, string? Policy)
{
    /// <summary>Answers with it.</summary>
    /// <param name="http">The request.</param>
    /// <param name="statusCode">The status.</param>
    public async Task SendAsync(HttpContext http, int statusCode = StatusCodes.Status200OK)
    {
        ArgumentNullException.ThrowIfNull(http);
        var response = http.Response;
        response.StatusCode = statusCode;
        response.ContentType = MediaType;
        response.Headers.CacheControl = CacheControl;
        if (Policy is not null)
        {
            SecurityHeaders.SetForPage(response, Policy);
        }

        await response.SendAsync(Content, http.RequestAborted);
    }
}
