using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Http;
using DirectoryApi.Serving;

namespace DirectoryApi.Pages.Routing;

/// <summary>Maps pages under their language.</summary>
public sealed class PageRoutes
{
    private readonly DirectoryHost _host;
    private readonly TimeProvider _timeProvider;
    private readonly WebApplication _app;

    internal PageRoutes(WebApplication app, DirectoryHost host)
    {
        _app = app;
        _host = host;
        _timeProvider = app.Services.GetRequiredService<TimeProvider>();
    }

    /// <summary>Maps a page, for GET and HEAD, in every language.</summary>
    /// <param name="path">The route behind the language, with the slash in front, such as <c>/offices/{slug}</c>.</param>
    /// <param name="answer">Makes the page.</param>
    public void Map(string path, Func<PageContext, IResult> answer)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            _app.MapMethods($"/{language.Tag()}{path}", [HttpMethods.Get, HttpMethods.Head], (HttpContext http) => answer(Context(http, language)));
        }
    }

    /// <summary>
    /// Maps a page as <see cref="Map"/> does, and keeps what is asked for again. The answer is made of the address, the edition and the
    /// instant only, and adds no header.
    /// </summary>
    /// <param name="path">The route behind the language, with the slash in front.</param>
    /// <param name="answer">Makes the page.</param>
    public void MapKept(string path, Func<PageContext, IResult> answer)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            _app.MapMethods($"/{language.Tag()}{path}", [HttpMethods.Get, HttpMethods.Head], http => AnswerAsync(http, language, answer)).WithMetadata(PacksContentMetadata.Instance);
        }
    }

    private async Task AnswerAsync(HttpContext http, Language language, Func<PageContext, IResult> answer)
    {
        PageLanguage.Remember(http, language);
        var directory = _host.DirectoryOf(http);
        var now = _timeProvider.GetUtcNow();
        var key = PageKey.Of(http.Request);
        if (directory.Pages.TryGet(key, now, out var kept))
        {
            await kept.SendAsync(http);
            return;
        }

        var result = answer(new PageContext(http, language, directory, now));
        if (result is not IRenderedResult { StatusCode: StatusCodes.Status200OK } found)
        {
            await result.ExecuteAsync(http);
            return;
        }

        var page = directory.Pages.Add(key, await found.RenderAsync(http.RequestServices), now);
        await page.SendAsync(http);
    }

    private PageContext Context(HttpContext http, Language language)
    {
        PageLanguage.Remember(http, language);
        return new PageContext(http, language, _host.DirectoryOf(http), _timeProvider.GetUtcNow());
    }

    /// <summary>The context of a request whose address names no page: in the language of its address, else the visitor's.</summary>
    internal PageContext ContextOf(HttpContext http) =>
        new(http, PageLanguage.OfAddress(http.Request), _host.DirectoryOf(http), _timeProvider.GetUtcNow());
}
