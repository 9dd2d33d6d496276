using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Texts;

namespace DirectoryApi.Exports;

/// <summary>The texts of <c>data/texts</c> whose keys begin alike.</summary>
/// <param name="prefix">How they begin, <c>feed.</c>.</param>
internal sealed class TextTable(string prefix)
{
    /// <summary>A text with its places filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Say(string key, Language language, params ReadOnlySpan<object?> parts) => PageTexts.Of(language).Format(prefix + key, parts);
}
