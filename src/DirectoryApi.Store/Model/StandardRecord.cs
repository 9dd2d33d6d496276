namespace DirectoryApi.Store.Model;

/// <summary>A standard that a document approves.</summary>
internal sealed class StandardRecord
{
    public required long DocumentId { get; init; }

    public required int Ordinal { get; init; }

    public required string Name { get; init; }

    public required int Line { get; init; }

    /// <summary>JSON of the hours its clause gives; <c>[]</c> where it gives none. Since version 2 of the tables.</summary>
    public string Hours { get; init; } = ClauseHoursJson.None;
}
