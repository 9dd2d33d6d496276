namespace DirectoryApi.Store.Model;

/// <summary>An official of an office. Phones, addresses, sites and hours are JSON; no hours where their origin is null.</summary>
internal sealed class OfficeContactRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string Role { get; init; }

    public string? Position { get; init; }

    public string? Room { get; init; }

    public required string Phones { get; init; }

    public required string Emails { get; init; }

    public required string Websites { get; init; }

    public string? HoursText { get; init; }

    public string? HoursOrigin { get; init; }

    public required string Periods { get; init; }

    public required string DocumentSlug { get; init; }

    public required int Standard { get; init; }

    public required string Annex { get; init; }

    public required string Row { get; init; }
}
