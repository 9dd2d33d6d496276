namespace DirectoryApi.Store.Model;

/// <summary>A standard that a document approves.</summary>
internal sealed class StandardRecord
{
    public required long DocumentId { get; init; }

    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    public required int Line { get; init; }
}
