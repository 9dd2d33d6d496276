using System.Collections.Concurrent;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Serving;

/// <summary>Reads the languages a client accepts (RFC 9110 section 12.5.4, <c>Accept-Language</c>).</summary>
internal static class AcceptLanguages
{
    // Browsers send one of a few dozen headers; whatever else comes is read each time.
    private const int MaxKnown = 256;

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Language>> Known = new(StringComparer.Ordinal);

    /// <summary>The languages of the directory that the header names, by their weight; empty where there is no header or it names none of them.</summary>
    public static IReadOnlyList<Language> Of(HttpRequest request)
    {
        var header = request.Headers.AcceptLanguage;
        if (header.Count == 0)
        {
            return [];
        }

        var text = header.ToString();
        if (Known.TryGetValue(text, out var languages))
        {
            return languages;
        }

        languages = Read(request);
        if (Known.Count < MaxKnown)
        {
            Known.TryAdd(text, languages);
        }

        return languages;
    }

    /// <summary>A text that tells one list of languages from another; empty for an empty list.</summary>
    public static string VariationOf(IReadOnlyList<Language> languages) => languages.Count switch
    {
        0 => "",
        1 => languages[0].ToString(),
        _ => string.Join('.', languages),
    };

    private static IReadOnlyList<Language> Read(HttpRequest request) =>
        [.. request.GetTypedHeaders().AcceptLanguage
            .Where(value => value.Quality is not 0)
            .OrderByDescending(value => value.Quality ?? 1)
            .Select(value => LanguageTags.TryParse(value.Value, out var language) ? language : (Language?)null)
            .OfType<Language>()
            .Distinct()];
}
