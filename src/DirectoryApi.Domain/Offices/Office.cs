using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Offices;

/// <summary>
/// An office of the directory as one edition holds it. References to other records are by key, so that an office can be
/// compared, stored and handed on by itself.
/// </summary>
public sealed record Office
{
    /// <summary>Stable key, the same when annexes are imported again, in another order or on another machine.</summary>
    public required string Key { get; init; }

    /// <summary>Readable and stable, used in page addresses: <c>akmola-akkol-internal-affairs</c>. Unique in an edition.</summary>
    public required string Slug { get; init; }

    /// <summary>What the office is.</summary>
    public required OfficeKind Kind { get; init; }

    /// <summary>What part of the country it serves.</summary>
    public required OfficeLevel Level { get; init; }

    /// <summary>Its names, at most one a language, at least one in all.</summary>
    public required IReadOnlyList<LocalizedText> Names { get; init; }

    /// <summary>Key of the office it is a unit of; null for an office that stands by itself.</summary>
    public string? ParentKey { get; init; }

    /// <summary>Slug of its region in the gazetteer; null where the annex does not say (transport police).</summary>
    public string? RegionSlug { get; init; }

    /// <summary>Slug of its district in the gazetteer; null where the annex does not say.</summary>
    public string? DistrictSlug { get; init; }

    /// <summary>Slug of its settlement in the gazetteer; null where the annex does not say.</summary>
    public string? SettlementSlug { get; init; }

    /// <summary>Its address, at most one a language, printed ones first; empty where none is printed.</summary>
    public required IReadOnlyList<PostalAddress> Addresses { get; init; }

    /// <summary>Its phones in the order printed.</summary>
    public required IReadOnlyList<PhoneNumber> Phones { get; init; }

    /// <summary>Its e-mail addresses.</summary>
    public required IReadOnlyList<string> Emails { get; init; }

    /// <summary>Its sites as absolute URLs.</summary>
    public required IReadOnlyList<string> Websites { get; init; }

    /// <summary>Its hours; null where they are not known.</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>Slugs of the services it gives, ordered.</summary>
    public required IReadOnlyList<string> ServiceSlugs { get; init; }

    /// <summary>Its officials and how to reach them, in the order printed.</summary>
    public IReadOnlyList<ContactPoint> Contacts { get; init; } = [];

    /// <summary>Every printed row the record rests on, newest decree first, rows of contact points included.</summary>
    public required IReadOnlyList<Witness> Witnesses { get; init; }

    /// <summary>What earlier annexes said, newest first, where it is not what the record says.</summary>
    public IReadOnlyList<OfficeStatement> History { get; init; } = [];

    /// <summary>What some of the rows print otherwise than the record says.</summary>
    public IReadOnlyList<OfficeDissent> Dissents { get; init; } = [];

    /// <summary>Date of the newest decree that lists the office.</summary>
    public required DateOnly AsOf { get; init; }
}
