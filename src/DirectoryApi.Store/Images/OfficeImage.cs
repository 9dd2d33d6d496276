using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Images;

/// <summary>Offices in an image: addresses and phones stay compressed, since a start needs none of them. The initialisers of <see cref="Read"/> run in the order they are written, which is that of <see cref="Write"/>.</summary>
internal static class OfficeImage
{
    /// <summary>Writes an office.</summary>
    public static void Write(ImageEncoder to, Office office)
    {
        to.Text(office.Key);
        to.Text(office.Slug);
        to.Number((int)office.Kind);
        to.Number((int)office.Level);
        to.SharedOrNull(office.ParentKey);
        to.SharedOrNull(office.RegionSlug);
        to.SharedOrNull(office.DistrictSlug);
        to.SharedOrNull(office.SettlementSlug);
        to.Number(office.AsOf.DayNumber);
        HoursImage.WriteReference(to, office.Hours);
        to.Number(to.Shares.ServiceLists.NumberOf(office.ServiceSlugs));
        to.List(office.Names, TextImage.WriteName);
        to.ListApart(office.Addresses, TextImage.WriteAddress);
        to.ListApart(office.Phones, ContactImage.WritePhone);
        to.List(office.Emails, static (to, address) => to.Text(address));
        to.List(office.Websites, static (to, url) => to.Text(url));
        to.List(office.Contacts, ContactImage.Write);
        to.List(office.Witnesses, WriteWitness);
        to.List(office.History, WriteStatement);
        to.List(office.Dissents, WriteDissent);
    }

    /// <summary>Reads an office.</summary>
    public static Office Read(ImageDecoder from) => new()
    {
        Key = from.Text(),
        Slug = from.Text(),
        Kind = (OfficeKind)from.Number(),
        Level = (OfficeLevel)from.Number(),
        ParentKey = from.SharedOrNull(),
        RegionSlug = from.SharedOrNull(),
        DistrictSlug = from.SharedOrNull(),
        SettlementSlug = from.SharedOrNull(),
        AsOf = DateOnly.FromDayNumber(from.Number()),
        Hours = HoursImage.ReadReference(from),
        ServiceSlugs = from.Values.ServiceLists[from.Number()],
        Names = from.List(TextImage.ReadName),
        Addresses = from.ListApart(TextImage.ReadAddress),
        Phones = from.ListApart(ContactImage.ReadPhone),
        Emails = from.List(static from => from.Text()),
        Websites = from.List(static from => from.Text()),
        Contacts = from.List(ContactImage.Read),
        Witnesses = from.List(static from => new Witness(RowImage.ReadReference(from), from.Shared())),
        History = from.List(ReadStatement),
        Dissents = from.List(static from => new OfficeDissent((OfficeField)from.Number(), from.Text(), from.List(RowImage.ReadReference))),
    };

    private static void WriteWitness(ImageEncoder to, Witness witness)
    {
        RowImage.WriteReference(to, witness.Row);
        to.Shared(witness.Reason);
    }

    private static void WriteDissent(ImageEncoder to, OfficeDissent dissent)
    {
        to.Number((int)dissent.Field);
        to.Text(dissent.Value);
        to.List(dissent.Rows, RowImage.WriteReference);
    }

    private static void WriteStatement(ImageEncoder to, OfficeStatement statement)
    {
        to.Shared(statement.DocumentSlug);
        to.Number(statement.AsOf.DayNumber);
        to.Flag(statement.IsReplaced);
        to.Text(statement.Name);
        to.TextOrNull(statement.Address);
        to.List(statement.Phones, static (to, phone) => to.Text(phone));
        to.SharedOrNull(statement.Hours);
    }

    private static OfficeStatement ReadStatement(ImageDecoder from) => new()
    {
        DocumentSlug = from.Shared(),
        AsOf = DateOnly.FromDayNumber(from.Number()),
        IsReplaced = from.Flag(),
        Name = from.Text(),
        Address = from.TextOrNull(),
        Phones = from.List(static from => from.Text()),
        Hours = from.SharedOrNull(),
    };
}
