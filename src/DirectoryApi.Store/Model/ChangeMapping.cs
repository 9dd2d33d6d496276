using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Model;

/// <summary>Turns aliases and changes into what their tables hold. Ids and editions are given by the writer.</summary>
internal static class ChangeMapping
{
    /// <summary>An alias.</summary>
    public static OfficeAliasRecord ToRecord(this OfficeAlias alias, long id, int edition) => new()
    {
        Id = id,
        Key = alias.Key,
        Slug = alias.Slug,
        IntoKey = alias.IntoKey,
        FromEdition = edition,
    };

    /// <summary>A change; <paramref name="ordinal"/> keeps the order in which an edition tells them.</summary>
    public static ChangeRecord ToRecord(this OfficeChange change, int edition, int ordinal) => new()
    {
        Edition = edition,
        Ordinal = ordinal,
        Kind = EnumNames.ChangeKinds.Write((int)change.Kind),
        OfficeKey = change.OfficeKey,
        Field = change.Field is { } field ? EnumNames.OfficeFields.Write((int)field) : null,
        Before = change.Before,
        After = change.After,
        DocumentSlug = change.DocumentSlug,
    };
}
