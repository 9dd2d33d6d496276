using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Planning.Explaining;

/// <summary>A value of an office, and the rows that print it.</summary>
/// <param name="Field">What it is a value of.</param>
/// <param name="Text">The value; several stand on lines of their own.</param>
/// <param name="Places">Where it is printed, in the order of the office's witnesses; empty for what no row prints, such as a translated name or a slug.</param>
/// <param name="Note">Where it comes from if not from rows, for a person; null where rows print it, or where there is nothing more to say.</param>
internal sealed record ExplainedValue(OfficeField Field, string Text, IReadOnlyList<SourcePlace> Places, string? Note);
