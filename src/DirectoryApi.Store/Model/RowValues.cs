using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Store.Model;

/// <summary>The values read from a row, as one JSON object: they are read together and only by imports.</summary>
internal sealed record RowValues
{
    public string? Parent { get; init; }

    public string? Group { get; init; }

    public bool IsContactPoint { get; init; }

    public ContactRole? ContactRole { get; init; }

    public Sourced<string>? Name { get; init; }

    public Sourced<string>? Address { get; init; }

    public string? PostalCode { get; init; }

    public string? Settlement { get; init; }

    public string? SettlementType { get; init; }

    public string? Region { get; init; }

    public Sourced<string>? Position { get; init; }

    public Sourced<string>? Room { get; init; }

    public required IReadOnlyList<RowPhone> Phones { get; init; }

    public required IReadOnlyList<Sourced<string>> Emails { get; init; }

    public required IReadOnlyList<Sourced<string>> Websites { get; init; }

    public Sourced<string>? HoursText { get; init; }

    public required IReadOnlyList<HoursRule> Hours { get; init; }

    /// <summary>The values of <paramref name="row"/>.</summary>
    public static RowValues Of(AnnexRow row) => new()
    {
        Parent = row.Parent,
        Group = row.Group,
        IsContactPoint = row.IsContactPoint,
        ContactRole = row.ContactRole,
        Name = row.Name,
        Address = row.Address,
        PostalCode = row.PostalCode,
        Settlement = row.Settlement,
        SettlementType = row.SettlementType,
        Region = row.Region,
        Position = row.Position,
        Room = row.Room,
        Phones = row.Phones,
        Emails = row.Emails,
        Websites = row.Websites,
        HoursText = row.HoursText,
        Hours = row.Hours,
    };
}
