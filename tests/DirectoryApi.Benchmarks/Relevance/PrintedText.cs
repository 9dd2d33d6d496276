using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Relevance;

/// <summary>What the annexes print of an office, as it is: what a search engine gets that knows nothing of offices.</summary>
/// <param name="Names">Its names.</param>
/// <param name="Addresses">Its addresses with their postal codes.</param>
/// <param name="Phones">Its phones, e-mail addresses and sites.</param>
internal sealed record PrintedText(string Names, string Addresses, string Phones)
{
    /// <summary>All of it.</summary>
    public string All => string.Join('\n', Names, Addresses, Phones);

    /// <summary>The texts of an office.</summary>
    public static PrintedText Of(OfficeNode node)
    {
        var office = node.Office;
        return new PrintedText(
            string.Join('\n', office.Names.Where(name => name.Origin == TextOrigin.Printed).Select(name => name.Text)),
            string.Join(
                '\n',
                office.Addresses.Where(address => address.Origin == TextOrigin.Printed).Select(address => $"{address.Text} {address.PostalCode}")),
            string.Join('\n', [.. office.Phones.Select(phone => phone.Display), .. office.Emails, .. office.Websites]));
    }
}
