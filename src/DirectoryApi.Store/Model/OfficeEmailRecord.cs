namespace DirectoryApi.Store.Model;

/// <summary>An e-mail address of an office.</summary>
internal sealed class OfficeEmailRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string Address { get; init; }
}
