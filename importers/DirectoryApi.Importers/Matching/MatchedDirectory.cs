using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Matching;

/// <summary>What a set of decrees says together.</summary>
/// <param name="Offices">The offices, ordered by slug.</param>
/// <param name="Services">The services their standards describe, ordered by slug.</param>
/// <param name="Warnings">What could not be resolved while matching.</param>
public sealed record MatchedDirectory(
    IReadOnlyList<Office> Offices,
    IReadOnlyList<Service> Services,
    IReadOnlyList<ImportWarning> Warnings);
