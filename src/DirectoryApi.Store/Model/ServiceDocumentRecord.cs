namespace DirectoryApi.Store.Model;

/// <summary>A document whose standards describe a service.</summary>
internal sealed class ServiceDocumentRecord
{
    public required long ServiceId { get; init; }

    public required int Ordinal { get; init; }

    public required string DocumentSlug { get; init; }
}
