using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Importers.Naming;

/// <summary>A row of <c>office-name-variants.tsv</c>: which variant of its kind an office is.</summary>
/// <param name="Kind">The kind of office.</param>
/// <param name="Level">The level; null for every one.</param>
/// <param name="Language">The language the words are in; null where the row asks for no words.</param>
/// <param name="Words">The words the printed name holds; null where the row asks for none.</param>
/// <param name="Variant">The variant.</param>
internal sealed record VariantRule(OfficeKind Kind, OfficeLevel? Level, Language? Language, Regex? Words, string Variant);
