using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Benchmarks.Synthetic.Annexes;

/// <summary>What a made-up decree prints of an office, in whichever language.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands and what it serves.</param>
/// <param name="Number">Its number among those of its kind for the place; 1 is not printed.</param>
/// <param name="Street">Its street in both languages.</param>
/// <param name="House">Its house.</param>
/// <param name="PostalCode">Its postal code.</param>
/// <param name="Phone">Its phone as printed.</param>
/// <param name="Email">Its address for mail; empty where it has none.</param>
/// <param name="Hours">Which of the weeks it is open, see <see cref="AnnexWords.Hours"/>.</param>
internal sealed record AnnexOffice(
    OfficeKind Kind, SyntheticPlace Place, int Number, (string Kk, string Ru) Street, string House, string PostalCode, string Phone, string Email, int Hours);
