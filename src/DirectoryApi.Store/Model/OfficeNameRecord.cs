namespace DirectoryApi.Store.Model;

/// <summary>A name of an office.</summary>
internal sealed class OfficeNameRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string Language { get; init; }

    public required string Text { get; init; }

    public required string Origin { get; init; }
}
