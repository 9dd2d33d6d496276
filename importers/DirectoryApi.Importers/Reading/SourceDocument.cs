namespace DirectoryApi.Importers.Reading;

/// <summary>A document as read: blocks in their order, whatever the format was.</summary>
/// <param name="File">The file it was read from.</param>
/// <param name="Blocks">Its paragraphs and tables; blank paragraphs are left out.</param>
public sealed record SourceDocument(SourceFile File, IReadOnlyList<Block> Blocks)
{
    /// <summary>The format it was read as.</summary>
    public SourceFormat Format { get; init; }
}
