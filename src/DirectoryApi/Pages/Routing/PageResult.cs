using System.Text;
using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.Serving.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DirectoryApi.Pages.Routing;

/// <summary>
/// Answers with a page, made whole before its first byte is sent, so that a fault in it is a clean error. Nothing of a circuit is needed
/// for that, no antiforgery token and no keys.
/// </summary>
/// <typeparam name="TPage">The page's component.</typeparam>
internal sealed class PageResult<TPage> : IRenderedResult
    where TPage : IComponent
{
    private const int UsualSize = 16 * 1024;

    private readonly IDictionary<string, object?> _parameters;
    private readonly int _statusCode;

    /// <summary>The answer.</summary>
    /// <param name="parameters">Parameters of the component.</param>
    /// <param name="statusCode">The status.</param>
    public PageResult(IDictionary<string, object?> parameters, int statusCode)
    {
        _parameters = parameters;
        _statusCode = statusCode;
    }

    /// <summary>The page's content security policy.</summary>
    public string Policy { get; init; } = SecurityHeaders.PagePolicy;

    /// <inheritdoc />
    public int StatusCode => _statusCode;

    /// <inheritdoc />
    public async Task<RenderedPage> RenderAsync(IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var text = new StringWriter(new StringBuilder(UsualSize));
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(_parameters));
            root.WriteHtmlTo(text);
        });

        // Open now, in so many hours: a page is of its instant.
        return new RenderedPage(PackedContent.Plain(Encoding.UTF8.GetBytes(text.ToString())), "text/html; charset=utf-8", "no-cache", Policy);
    }

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext) => await (await RenderAsync(httpContext.RequestServices)).SendAsync(httpContext, _statusCode);
}
