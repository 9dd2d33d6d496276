namespace DirectoryApi.Text.Analysis;

/// <summary>A word or figure of a text with the forms under which it is found.</summary>
/// <param name="Text">As it stands in the text.</param>
/// <param name="Start">Where it begins in the text given, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Folded">
/// Its folded form: letters and digits, and the <c>/</c> and <c>.</c> of figures (31/33, 9.00); the hyphens of a phone are left out.
/// </param>
/// <param name="Stems">Its folded Kazakh and Russian stems without duplicates, at least one.</param>
/// <param name="Key">Its looser key, for spellings that the folded form parts, and for Latin letters.</param>
public sealed record AnalyzedToken(string Text, int Start, int Length, string Folded, IReadOnlyList<string> Stems, string Key);
