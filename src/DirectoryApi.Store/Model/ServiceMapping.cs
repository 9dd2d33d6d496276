using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Store.Model;

/// <summary>Turns a service's lists into what their tables hold.</summary>
internal static class ServiceMapping
{
    /// <summary>A name.</summary>
    public static ServiceNameRecord ToRecord(LocalizedText name, long serviceId, int ordinal) => new()
    {
        ServiceId = serviceId,
        Ordinal = ordinal,
        Language = name.Language.Tag(),
        Text = name.Text,
        Origin = EnumNames.TextOrigins.Write((int)name.Origin),
    };

    /// <summary>A document that describes it.</summary>
    public static ServiceDocumentRecord ToRecord(string documentSlug, long serviceId, int ordinal) => new()
    {
        ServiceId = serviceId,
        Ordinal = ordinal,
        DocumentSlug = documentSlug,
    };
}
