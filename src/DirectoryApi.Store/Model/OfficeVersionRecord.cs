namespace DirectoryApi.Store.Model;

/// <summary>What a range of editions says of an office. No hours where the origin of the hours is null.</summary>
internal sealed class OfficeVersionRecord : IEditionRanged
{
    public required long Id { get; init; }

    public required long OfficeId { get; init; }

    public required int FromEdition { get; init; }

    public int? ToEdition { get; set; }

    public required string Slug { get; init; }

    public required string Kind { get; init; }

    public required string Level { get; init; }

    public string? ParentKey { get; init; }

    public string? RegionSlug { get; init; }

    public string? DistrictSlug { get; init; }

    public string? SettlementSlug { get; init; }

    public required string AsOf { get; init; }

    public string? HoursText { get; init; }

    public string? HoursOrigin { get; init; }

    /// <summary>When it is open, as JSON (<see cref="ListsJson"/>): nobody asks for a day without the week. Since version 4 of the tables; before, a table of its own.</summary>
    public required string Periods { get; init; }
}
