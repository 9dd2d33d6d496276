using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.Pages.Routing;

namespace DirectoryApi.Pages.Search;

/// <summary>Answers with suggestions.</summary>
/// <param name="json">The suggestions in UTF-8.</param>
internal sealed class SuggestionsResult(byte[] json) : IRenderedResult
{
    /// <inheritdoc />
    public int StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc />
    public Task<RenderedPage> RenderAsync(IServiceProvider services) =>
        Task.FromResult(new RenderedPage(PackedContent.Plain(json), "application/json; charset=utf-8", "private, max-age=60", Policy: null));

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext) => await (await RenderAsync(httpContext.RequestServices)).SendAsync(httpContext);
}
