using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Search;

/// <summary>What the page of results is asked for: a text, conditions, a point and the number of a page, each as far as it is given.</summary>
public sealed record SearchQuery
{
    /// <summary>What is searched for, at most 200 UTF-16 units; null for a list of what meets the conditions.</summary>
    public string? Text { get; init; }

    /// <summary>The kind of office.</summary>
    public OfficeKind? Kind { get; init; }

    /// <summary>The region.</summary>
    public RegionNode? Region { get; init; }

    /// <summary>The district.</summary>
    public DistrictNode? District { get; init; }

    /// <summary>The settlement.</summary>
    public SettlementNode? Settlement { get; init; }

    /// <summary>The service that annexes name with the office.</summary>
    public ServiceNode? Service { get; init; }

    /// <summary>When the office is open.</summary>
    public OpenWhen? Open { get; init; }

    /// <summary>Where whoever asks is.</summary>
    public Coordinates? Near { get; init; }

    /// <summary>The page, from 1; may lie behind the last one.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether the text was longer than is searched for.</summary>
    public bool IsCut { get; init; }

    /// <summary>Parts of the address that could not be read, and count as not given: <c>kind=castle</c>.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>Whether offices are limited by anything but the text.</summary>
    public bool HasConditions =>
        Kind is not null || Region is not null || District is not null || Settlement is not null || Service is not null || Open is not null;

    /// <summary>The conditions as the snapshot takes them, without <see cref="Open"/>.</summary>
    public OfficeCriteria Criteria => new()
    {
        Kinds = Kind is { } kind ? [kind] : null,
        Regions = Region is null ? null : [Region.Region.Slug],
        Districts = District is null ? null : [District.District.Slug],
        Settlements = Settlement is null ? null : [Settlement.Settlement.Slug],
        Services = Service is null ? null : [Service.Service.Slug],
    };
}
