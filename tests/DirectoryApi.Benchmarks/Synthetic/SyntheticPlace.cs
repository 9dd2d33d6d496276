using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>Where a synthetic office stands and what it serves.</summary>
/// <param name="Level">What part of the country it serves.</param>
/// <param name="Settlement">Where it stands.</param>
/// <param name="Kk">What it serves in the Kazakh genitive: <c>Ақкөл ауданының</c>.</param>
/// <param name="Ru">What it serves in the Russian genitive: <c>Аккольского района</c>.</param>
/// <param name="PhoneCode">The area code, without the country's prefix.</param>
internal sealed record SyntheticPlace(OfficeLevel Level, Settlement Settlement, string Kk, string Ru, string PhoneCode)
{
    /// <summary>Tells what is served from everything else of its level.</summary>
    public string Key => Kk;
}
