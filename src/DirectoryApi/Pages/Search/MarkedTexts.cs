using System.Text.Encodings.Web;
using System.Text.Unicode;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Highlighting;
using Microsoft.AspNetCore.Components;

namespace DirectoryApi.Pages.Search;

/// <summary>Texts of offices as HTML in which what was asked for is marked.</summary>
public static class MarkedTexts
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text with the passages in <c>&lt;mark&gt;</c> and everything else escaped.</summary>
    /// <param name="highlighter">What marks; null to mark nothing.</param>
    /// <param name="kind">The kind of the office.</param>
    /// <param name="field">What the text is of the office.</param>
    /// <param name="text">The text.</param>
    /// <param name="key">What the text stands for, as <see cref="HighlightText"/> tells.</param>
    public static MarkupString Of(Highlighter? highlighter, OfficeKind kind, HighlightField field, string text, string? key = null) =>
        new(highlighter?.Highlight(kind, [new HighlightText(field, text, key)]) is [var marked] ? marked : Encoder.Encode(text));
}
