namespace DirectoryApi.Store.Model;

/// <summary>A value that some of an office's rows print otherwise. The rows are JSON, by their own keys.</summary>
internal sealed class OfficeDissentRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string Field { get; init; }

    public required string Value { get; init; }

    public required string Rows { get; init; }
}
