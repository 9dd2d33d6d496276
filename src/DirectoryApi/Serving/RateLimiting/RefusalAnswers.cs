using System.Collections.Concurrent;
using System.Text;
using DirectoryApi.Developers.Explorer;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports.Http;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Http;
using DirectoryApi.Pages.Errors;
using DirectoryApi.Pages.Routing;
using DirectoryApi.Serving.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DirectoryApi.Serving.RateLimiting;

/// <summary>
/// Tells clients, in the form they understand, that they are refused: people by a page, GraphQL clients by an error, other programs by
/// problem details. A page is made once for each language, so that refusing costs next to nothing.
/// </summary>
internal sealed class RefusalAnswers(IServiceProvider services)
{
    private readonly ConcurrentDictionary<(Language Language, Refusal Refusal), byte[]> _pages = new();

    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="kind">What it asks for.</param>
    /// <param name="refusal">Why it is refused.</param>
    public Task WriteAsync(HttpContext context, RequestKind kind, Refusal refusal) =>
        kind == RequestKind.Operation && !ExplorerRequests.AreFor(context.Request)
            ? GraphQLRefusal.WriteAsync(context, refusal.Status, new Error(refusal.Detail) { Code = refusal.Code })
        : ErrorPages.Wants(context.Request) ? WritePageAsync(context, refusal)
        : new RequestProblem(refusal.Status, refusal.Detail).WriteAsync(context);

    private async Task WritePageAsync(HttpContext context, Refusal refusal)
    {
        var language = PageLanguage.OfAddress(context.Request);
        if (!_pages.TryGetValue((language, refusal), out var page))
        {
            page = _pages.GetOrAdd((language, refusal), await RenderAsync(language, refusal));
        }

        var response = context.Response;
        response.StatusCode = refusal.Status;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        response.Headers.CacheControl = "no-store";
        SecurityHeaders.SetForPage(response);
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(page, context.RequestAborted);
        }
    }

    private async Task<byte[]> RenderAsync(Language language, Refusal refusal)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<RefusalPage>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(RefusalPage.Language)] = language,
                [nameof(RefusalPage.Key)] = refusal.Texts,
            }));
            return Encoding.UTF8.GetBytes(root.ToHtmlString());
        });
    }
}
