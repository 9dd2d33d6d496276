using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Planning;

/// <summary>A value of an office that would change.</summary>
/// <param name="Field">What it is a value of.</param>
/// <param name="Before">The value now; null where there is none. Several values stand on lines of their own.</param>
/// <param name="After">The value then; null where there is none.</param>
/// <param name="BeforePlace">Where the value of now is printed, or the row that lists the office; null where no row is known.</param>
/// <param name="AfterPlace">Where the value of then is printed, or the row that lists the office; null where no row is known.</param>
public sealed record PlannedValue(OfficeField Field, string? Before, string? After, SourcePlace? BeforePlace, SourcePlace? AfterPlace);
