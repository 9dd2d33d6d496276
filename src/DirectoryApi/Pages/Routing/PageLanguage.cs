using DirectoryApi.Domain.Languages;
using DirectoryApi.Serving;

namespace DirectoryApi.Pages.Routing;

/// <summary>The language of pages: in the address, and remembered in the site's only cookie.</summary>
internal static class PageLanguage
{
    /// <summary>The cookie's name. Its value is a BCP 47 tag.</summary>
    public const string CookieName = "language";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    /// <summary>The language for a visitor whose address names none: remembered, else accepted by the browser, else Kazakh.</summary>
    public static Language Of(HttpRequest request)
    {
        if (LanguageTags.TryParse(request.Cookies[CookieName], out var remembered))
        {
            return remembered;
        }

        return AcceptLanguages.Of(request) is [var accepted, ..] ? accepted : Language.Kk;
    }

    /// <summary>The language of the address where its first segment names one, else the visitor's.</summary>
    public static Language OfAddress(HttpRequest request)
    {
        var first = request.Path.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return Enum.GetValues<Language>().Any(language => language.Tag() == first) && LanguageTags.TryParse(first, out var own) ? own : Of(request);
    }

    /// <summary>Remembers the language of a page that is answered, where another one is remembered or none.</summary>
    public static void Remember(HttpContext http, Language language)
    {
        if (http.Request.Cookies[CookieName] != language.Tag())
        {
            http.Response.Cookies.Append(CookieName, language.Tag(), new CookieOptions
            {
                MaxAge = Lifetime,
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
            });
        }
    }
}
