namespace DirectoryApi.Domain.Languages;

/// <summary>Turns a <see cref="Language"/> into its BCP 47 tag and back.</summary>
public static class LanguageTags
{
    /// <summary>The BCP 47 tag: <c>kk</c>, <c>ru</c> or <c>en</c>.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.Kk => "kk",
        Language.Ru => "ru",
        Language.En => "en",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language of the directory."),
    };

    /// <summary>
    /// Reads a BCP 47 tag by its primary subtag, in any case: <c>ru</c>, <c>ru-KZ</c> and <c>RU</c> are Russian.
    /// Returns false for a language the directory does not speak.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> tag, out Language language)
    {
        var end = tag.IndexOfAny('-', '_');
        var primary = end < 0 ? tag : tag[..end];
        foreach (var candidate in Enum.GetValues<Language>())
        {
            if (primary.Equals(candidate.Tag(), StringComparison.OrdinalIgnoreCase))
            {
                language = candidate;
                return true;
            }
        }

        language = default;
        return false;
    }
}
