using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Serving;

/// <summary>Reads the languages a client accepts (RFC 9110 section 12.5.4, <c>Accept-Language</c>).</summary>
internal static class AcceptLanguages
{
    /// <summary>The languages of the directory that the header names, by their weight; empty where there is no header or it names none of them.</summary>
    public static IReadOnlyList<Language> Of(HttpRequest request) =>
        request.Headers.AcceptLanguage.Count == 0
            ? []
            : [.. request.GetTypedHeaders().AcceptLanguage
                .Where(value => value.Quality is not 0)
                .OrderByDescending(value => value.Quality ?? 1)
                .Select(value => LanguageTags.TryParse(value.Value, out var language) ? language : (Language?)null)
                .OfType<Language>()
                .Distinct()];
}
