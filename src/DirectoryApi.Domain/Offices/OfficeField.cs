namespace DirectoryApi.Domain.Offices;

/// <summary>The parts of an office that editions are compared in, in the order they are told.</summary>
public enum OfficeField
{
    /// <summary>Its name in Kazakh.</summary>
    NameKk,

    /// <summary>Its name in Russian.</summary>
    NameRu,

    /// <summary>Its name in English.</summary>
    NameEn,

    /// <summary>Its slug.</summary>
    Slug,

    /// <summary>What the office is.</summary>
    Kind,

    /// <summary>What part of the country it serves.</summary>
    Level,

    /// <summary>The office it is a unit of.</summary>
    Parent,

    /// <summary>Its region.</summary>
    Region,

    /// <summary>Its district.</summary>
    District,

    /// <summary>Its settlement.</summary>
    Settlement,

    /// <summary>Its address, postal code included.</summary>
    Address,

    /// <summary>Its phones.</summary>
    Phones,

    /// <summary>Its e-mail addresses.</summary>
    Emails,

    /// <summary>Its sites.</summary>
    Websites,

    /// <summary>Its hours.</summary>
    Hours,

    /// <summary>The services it gives.</summary>
    Services,

    /// <summary>Its contact points.</summary>
    Contacts,
}
