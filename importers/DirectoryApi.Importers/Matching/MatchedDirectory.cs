using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Matching;

/// <summary>What a set of decrees says together.</summary>
public sealed record MatchedDirectory
{
    /// <summary>The offices, ordered by slug.</summary>
    public required IReadOnlyList<Office> Offices { get; init; }

    /// <summary>The services their standards describe, ordered by slug.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>Every key that now stands for another office, those of earlier editions included.</summary>
    public required IReadOnlyList<OfficeAlias> Aliases { get; init; }

    /// <summary>What a maintainer should look at.</summary>
    public required IReadOnlyList<DoubtfulMatch> Doubts { get; init; }

    /// <summary>What could not be resolved while matching.</summary>
    public required IReadOnlyList<ImportWarning> Warnings { get; init; }
}
