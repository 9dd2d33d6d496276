using System.Globalization;

namespace DirectoryApi.Store.Editions;

/// <summary>
/// Finds keys that are too long to be looked up by: an index of PostgreSQL takes 2,704 bytes for all columns of an entry, and two
/// keys of characters of three bytes each must fit. No key of a decree comes near.
/// </summary>
internal static class KeyCheck
{
    /// <summary>The most characters of a key, slug or label of a row.</summary>
    public const int LongestKey = 400;

    /// <summary>What is wrong with the keys of <paramref name="draft"/>, one by one.</summary>
    public static IEnumerable<string> ProblemsOf(EditionDraft draft) =>
        from key in KeysOf(draft)
        where key.Text.Length > LongestKey
        select string.Create(
            CultureInfo.InvariantCulture, $"{key.What} {key.Text[..40]}… has {key.Text.Length} characters, more than the {LongestKey} that a key may have");

    private static IEnumerable<(string What, string Text)> KeysOf(EditionDraft draft) =>
        draft.Documents.Select(document => ("document", document.Decree.Slug))
            .Concat(draft.Documents.SelectMany(document => document.Rows).SelectMany(row => new[] { ("annex", row.Key.Annex), ("row", row.Key.Row) }))
            .Concat(draft.Services.Select(service => ("service", service.Slug)))
            .Concat(draft.Offices.SelectMany(office => new[] { ("office", office.Key), ("slug", office.Slug) }))
            .Concat(draft.Aliases.Select(alias => ("alias", alias.Key)));
}
