using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Ranking;

/// <summary>
/// What ranking looks at of an office, words apart: places by their index among those of the snapshot, -1 for none. Offices are alike
/// in this by the hundred, and what it makes of a score is added up once for all of those.
/// </summary>
internal readonly record struct OfficeFacts
{
    /// <summary>Its kind.</summary>
    public required OfficeKind Kind { get; init; }

    /// <summary>Its level.</summary>
    public required OfficeLevel Level { get; init; }

    /// <summary>Its settlement.</summary>
    public required int Settlement { get; init; }

    /// <summary>
    /// Where it must sit though no annex says so: the centre of its district; of one without a district the seat of the office it belongs
    /// to, else, of a city's office, the centre of the region. -1 where its settlement is known, or nothing can be said.
    /// </summary>
    public required int ImpliedSettlement { get; init; }

    /// <summary>Its district.</summary>
    public required int District { get; init; }

    /// <summary>Its region.</summary>
    public required int Region { get; init; }

    /// <summary>The set of services it gives, by its index in <see cref="OfficeFactTable.ServiceSets"/>.</summary>
    public required int ServiceSet { get; init; }

    /// <summary>How new its newest annex is among those of the snapshot: 0 for the oldest to 1 for the newest.</summary>
    public required float Newness { get; init; }

    /// <summary>Whether it is known to be open on Saturdays.</summary>
    public required bool OpensOnSaturday { get; init; }

    /// <summary>Whether it is known to be open on Sundays.</summary>
    public required bool OpensOnSunday { get; init; }
}
