namespace DirectoryApi.Store.Model;

/// <summary>Something an importer could not take at its word.</summary>
internal sealed class WarningRecord
{
    public required long DocumentId { get; init; }

    public required int Ordinal { get; init; }

    public required string Code { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    public required int EndLine { get; init; }

    public required int Cell { get; init; }

    public required string Message { get; init; }
}
