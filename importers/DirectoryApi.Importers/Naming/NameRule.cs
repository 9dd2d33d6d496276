using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Importers.Naming;

/// <summary>A row of <c>office-names.tsv</c>: how some offices are called in a language.</summary>
/// <param name="Kind">The kind of office.</param>
/// <param name="Level">The level; null for every one.</param>
/// <param name="Variant">The variant of <c>office-name-variants.tsv</c>; empty for every one.</param>
/// <param name="Language">The language of the pattern.</param>
/// <param name="Pattern">The pattern.</param>
internal sealed record NameRule(OfficeKind Kind, OfficeLevel? Level, string Variant, Language Language, NamePattern Pattern);
