using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Law;

/// <summary>Working hours that a clause of a standard gives for all offices of a kind (clause 9 of the standards of 2010 to 2012).</summary>
/// <param name="Kind">The offices it speaks of.</param>
/// <param name="Rules">The hours; at least one rule.</param>
/// <param name="Text">The item of the clause on one line, and where it stands.</param>
public sealed record ClauseHours(OfficeKind Kind, IReadOnlyList<HoursRule> Rules, Sourced<string> Text);
