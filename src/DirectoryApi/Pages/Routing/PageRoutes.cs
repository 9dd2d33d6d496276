using DirectoryApi.Domain.Languages;
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

    private PageContext Context(HttpContext http, Language language)
    {
        PageLanguage.Remember(http, language);
        return new PageContext(http, language, _host.DirectoryOf(http), _timeProvider.GetUtcNow());
    }

    /// <summary>The context of a request whose address names no page: in the language of its address, else the visitor's.</summary>
    internal PageContext ContextOf(HttpContext http)
    {
        var first = http.Request.Path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        var language = Enum.GetValues<Language>().Any(candidate => candidate.Tag() == first) && LanguageTags.TryParse(first, out var own) ? own : PageLanguage.Of(http.Request);
        return new PageContext(http, language, _host.DirectoryOf(http), _timeProvider.GetUtcNow());
    }
}
