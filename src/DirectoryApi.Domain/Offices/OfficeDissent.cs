using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Offices;

/// <summary>
/// A value that some of an office's rows print otherwise than the ones its record follows: a misprint in one of several copies as
/// a rule.
/// </summary>
/// <param name="Field">What the value is of.</param>
/// <param name="Value">The value as those rows print it.</param>
/// <param name="Rows">The rows, in order; at least one.</param>
public sealed record OfficeDissent(OfficeField Field, string Value, IReadOnlyList<RowKey> Rows);
