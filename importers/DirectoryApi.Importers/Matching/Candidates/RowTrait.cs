using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>Something that a row says and that its copies say as well.</summary>
/// <param name="Kind">What the row lists.</param>
/// <param name="Field">What of the row it is.</param>
/// <param name="Value">What it says, in the form in which prints of it meet.</param>
internal readonly record struct RowTrait(OfficeKind Kind, RowTraitField Field, string Value);
