using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Reading;

/// <summary>A piece of a document: a <see cref="ParagraphBlock"/> or a <see cref="TableBlock"/>. Every format is read into the same blocks.</summary>
public abstract record Block
{
    /// <summary>The lines of the block.</summary>
    public abstract SourceSpan Span { get; }
}
