using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Index;

/// <summary>What is known of an office in words, before any analysis: what the index is made from, and what it is recognised by.</summary>
internal sealed record OfficeTexts
{
    /// <summary>The office's stable key.</summary>
    public required string Key { get; init; }

    /// <summary>Its names.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Its streets.</summary>
    public required IReadOnlyList<string> Streets { get; init; }

    /// <summary>Its addresses with their postal codes.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>The numbers of its houses as terms.</summary>
    public required IReadOnlyList<string> Houses { get; init; }

    /// <summary>Names and addresses that earlier annexes print.</summary>
    public required IReadOnlyList<string> Former { get; init; }

    /// <summary>Its phones as terms.</summary>
    public required IReadOnlyList<string> Phones { get; init; }

    /// <summary>Its e-mail addresses and sites as terms.</summary>
    public required IReadOnlyList<string> Online { get; init; }

    /// <summary>The texts of every office of a snapshot, by position.</summary>
    public static IReadOnlyList<OfficeTexts> Of(DirectorySnapshot snapshot) => [.. snapshot.Offices.Select(node => Of(node.Office))];

    private static OfficeTexts Of(Office office) => new()
    {
        Key = office.Key,
        Names = [.. office.Names.Select(name => name.Text)],
        Streets = [.. office.Addresses.Select(address => address.Street).OfType<string>()],
        Addresses = [.. office.Addresses.Select(address => $"{address.Text} {address.PostalCode}")],
        Houses = [.. office.Addresses.Select(address => address.Building).OfType<string>().SelectMany(HousesOf).Distinct()],
        Former = [.. office.History.SelectMany(statement => new[] { statement.Name, statement.Address }).OfType<string>()],
        Phones = [.. office.Phones.SelectMany(PhoneDigits.TermsOf).Distinct()],
        Online = [.. OnlineTerms.Of(office).Where(term => term.Length > 0).Distinct()],
    };

    private static string[] HousesOf(string building) => [HouseNumber.TermOf(building), HouseNumber.NumberTermOf(building)];
}
