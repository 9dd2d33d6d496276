using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>The keys of offices, and what versions of them are called and reached by: one half of their tables.</summary>
internal sealed class OfficePrintedLists
{
    private readonly Dictionary<long, string> _keys = [];

    /// <summary>Names.</summary>
    public ListsByOwner<LocalizedText> Names { get; private set; } = new();

    /// <summary>Addresses.</summary>
    public ListsByOwner<PostalAddress> Addresses { get; private set; } = new();

    /// <summary>Phones.</summary>
    public ListsByOwner<PhoneNumber> Phones { get; private set; } = new();

    /// <summary>E-mail addresses.</summary>
    public ListsByOwner<string> Emails { get; private set; } = new();

    /// <summary>Sites.</summary>
    public ListsByOwner<string> Websites { get; private set; } = new();

    /// <summary>The key of an office.</summary>
    public string KeyOf(long officeId) => _keys[officeId];

    /// <summary>Reads them all.</summary>
    public void Read(OfficeListReader reader)
    {
        reader.Read(StoreQueries.OfficeKeys, row => _keys.Add(row.Long(), row.Text()));
        Names = reader.Read(StoreQueries.OfficeNames, EditionReader.ReadText);
        Addresses = reader.Read(StoreQueries.OfficeAddresses, ReadAddress);
        Phones = reader.Read(StoreQueries.OfficePhones, (row, pool) =>
            new PhoneNumber(row.Text(), row.TextOrNull(), (PhonePurpose)EnumNames.PhonePurposes.Read(row.Text(pool))));
        Emails = reader.Read(StoreQueries.OfficeEmails, (row, _) => row.Text());
        Websites = reader.Read(StoreQueries.OfficeWebsites, (row, _) => row.Text());
    }

    private static PostalAddress ReadAddress(RowReader row, TextPool pool) => new()
    {
        Language = EditionReader.ReadLanguage(row, pool),
        Text = row.Text(),
        Origin = (TextOrigin)EnumNames.TextOrigins.Read(row.Text(pool)),
        PostalCode = row.TextOrNull(pool),
        Settlement = row.TextOrNull(pool),
        Street = row.TextOrNull(pool),
        Building = row.TextOrNull(pool),
    };
}
