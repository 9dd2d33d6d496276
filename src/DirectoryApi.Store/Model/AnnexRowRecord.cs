namespace DirectoryApi.Store.Model;

/// <summary>A printed row: what is asked for often in columns, the rest as JSON.</summary>
internal sealed class AnnexRowRecord
{
    public required long DocumentId { get; init; }

    public required int Ordinal { get; init; }

    public required int Standard { get; init; }

    public required string Annex { get; init; }

    public required string Row { get; init; }

    public required string Kind { get; init; }

    public required string Language { get; init; }

    public required int Line { get; init; }

    public required int EndLine { get; init; }

    public required int Cell { get; init; }

    public required string Cells { get; init; }

    public required string Values { get; init; }
}
