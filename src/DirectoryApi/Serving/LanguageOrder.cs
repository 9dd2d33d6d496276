using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Serving;

/// <summary>The order in which texts of several languages are listed: Kazakh, Russian, English.</summary>
internal static class LanguageOrder
{
    /// <summary>The same texts in that order; the list itself where it is in it already.</summary>
    public static IReadOnlyList<LocalizedText> Of(IReadOnlyList<LocalizedText> texts)
    {
        for (var index = 1; index < texts.Count; index++)
        {
            if (texts[index].Language < texts[index - 1].Language)
            {
                return [.. texts.OrderBy(text => text.Language)];
            }
        }

        return texts;
    }
}
