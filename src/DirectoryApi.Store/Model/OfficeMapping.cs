using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Model;

/// <summary>Turns an office into what its tables hold. Ids and editions are given by the writer.</summary>
internal static class OfficeMapping
{
    /// <summary>The version of the office that begins with <paramref name="edition"/>.</summary>
    public static OfficeVersionRecord ToRecord(this Office office, long id, long officeId, int edition) => new()
    {
        Id = id,
        OfficeId = officeId,
        FromEdition = edition,
        Slug = office.Slug,
        Kind = EnumNames.OfficeKinds.Write((int)office.Kind),
        Level = EnumNames.OfficeLevels.Write((int)office.Level),
        ParentKey = office.ParentKey,
        RegionSlug = office.RegionSlug,
        DistrictSlug = office.DistrictSlug,
        SettlementSlug = office.SettlementSlug,
        AsOf = DateText.Write(office.AsOf),
        HoursText = office.Hours?.Text,
        HoursOrigin = office.Hours is { } hours ? EnumNames.HoursOrigins.Write((int)hours.Origin) : null,
        Periods = ListsJson.Write(office.Hours?.Periods ?? []),
    };

    /// <summary>A name.</summary>
    public static OfficeNameRecord ToRecord(this LocalizedText name, long versionId, int ordinal) => new()
    {
        VersionId = versionId,
        Ordinal = ordinal,
        Language = name.Language.Tag(),
        Text = name.Text,
        Origin = EnumNames.TextOrigins.Write((int)name.Origin),
    };

    /// <summary>An address.</summary>
    public static OfficeAddressRecord ToRecord(this PostalAddress address, long versionId, int ordinal) => new()
    {
        VersionId = versionId,
        Ordinal = ordinal,
        Language = address.Language.Tag(),
        Text = address.Text,
        Origin = EnumNames.TextOrigins.Write((int)address.Origin),
        PostalCode = address.PostalCode,
        Settlement = address.Settlement,
        Street = address.Street,
        Building = address.Building,
    };

    /// <summary>A phone.</summary>
    public static OfficePhoneRecord ToRecord(this PhoneNumber phone, long versionId, int ordinal) => new()
    {
        VersionId = versionId,
        Ordinal = ordinal,
        Display = phone.Display,
        E164 = phone.E164,
        Purpose = EnumNames.PhonePurposes.Write((int)phone.Purpose),
    };

    /// <summary>A row the office rests on.</summary>
    public static OfficeWitnessRecord ToRecord(this Witness witness, long versionId, int ordinal) => new()
    {
        VersionId = versionId,
        Ordinal = ordinal,
        DocumentSlug = witness.Row.DocumentSlug,
        Standard = witness.Row.Standard,
        Annex = witness.Row.Annex,
        Row = witness.Row.Row,
        Reason = witness.Reason,
    };

    /// <summary>An official of the office.</summary>
    public static OfficeContactRecord ToRecord(this ContactPoint contact, long versionId, int ordinal) => new()
    {
        VersionId = versionId,
        Ordinal = ordinal,
        Role = EnumNames.ContactRoles.Write((int)contact.Role),
        Position = contact.Position,
        Room = contact.Room,
        Phones = ListsJson.Write(contact.Phones),
        Emails = ListsJson.Write(contact.Emails),
        Websites = ListsJson.Write(contact.Websites),
        HoursText = contact.Hours?.Text,
        HoursOrigin = contact.Hours is { } hours ? EnumNames.HoursOrigins.Write((int)hours.Origin) : null,
        Periods = ListsJson.Write(contact.Hours?.Periods ?? []),
        DocumentSlug = contact.Source.DocumentSlug,
        Standard = contact.Source.Standard,
        Annex = contact.Source.Annex,
        Row = contact.Source.Row,
    };

    /// <summary>What an earlier annex said.</summary>
    public static OfficeStatementRecord ToRecord(this OfficeStatement statement, long versionId, int ordinal) => new()
    {
        VersionId = versionId,
        Ordinal = ordinal,
        DocumentSlug = statement.DocumentSlug,
        AsOf = DateText.Write(statement.AsOf),
        IsReplaced = statement.IsReplaced,
        Name = statement.Name,
        Address = statement.Address,
        Phones = ListsJson.Write(statement.Phones),
        Hours = statement.Hours,
    };

    /// <summary>What some of its rows print otherwise.</summary>
    public static OfficeDissentRecord ToRecord(this OfficeDissent dissent, long versionId, int ordinal) => new()
    {
        VersionId = versionId,
        Ordinal = ordinal,
        Field = EnumNames.OfficeFields.Write((int)dissent.Field),
        Value = dissent.Value,
        Rows = ListsJson.Write(dissent.Rows),
    };
}
