namespace DirectoryApi.Store.Model;

/// <summary>A site of an office.</summary>
internal sealed class OfficeWebsiteRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string Url { get; init; }
}
