using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Offices;

/// <summary>The names by which clients know the parts of an office: the schema's fields of <c>Office</c>, a name with its language behind it.</summary>
public static class OfficeFieldNames
{
    private static readonly Dictionary<OfficeField, string> Names = new()
    {
        [OfficeField.NameKk] = "name.kk",
        [OfficeField.NameRu] = "name.ru",
        [OfficeField.NameEn] = "name.en",
        [OfficeField.Slug] = "slug",
        [OfficeField.Kind] = "kind",
        [OfficeField.Level] = "level",
        [OfficeField.Parent] = "parent",
        [OfficeField.Region] = "region",
        [OfficeField.District] = "district",
        [OfficeField.Settlement] = "settlement",
        [OfficeField.Address] = "address",
        [OfficeField.Phones] = "phones",
        [OfficeField.Emails] = "emails",
        [OfficeField.Websites] = "websites",
        [OfficeField.Hours] = "hours",
        [OfficeField.Services] = "services",
        [OfficeField.Contacts] = "contacts",
    };

    /// <summary>The name of a part of an office: <c>phones</c>, <c>name.ru</c>.</summary>
    public static string Of(OfficeField field) => Names[field];
}
