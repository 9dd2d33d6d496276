using DirectoryApi.Domain.Law;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A document of a snapshot with its rows.</summary>
public sealed class DocumentNode
{
    internal DocumentNode(DocumentContent content, bool isCurrent)
    {
        Decree = content.Decree;
        FileName = content.FileName;
        Sha256 = content.Sha256;
        Standards = content.Standards;
        IsCurrent = isCurrent;
        Rows = content.Rows.Select(row => new SourceRowNode(row, this)).ToArray();
    }

    /// <summary>The document itself.</summary>
    public Decree Decree { get; }

    /// <summary>Whether the edition rests on it; false for one that only earlier editions had.</summary>
    public bool IsCurrent { get; }

    /// <summary>Name of the file it was read from, without its folder.</summary>
    public string FileName { get; }

    /// <summary>SHA-256 of the file's bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The standards it approves, in order.</summary>
    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>The services its standards describe, by name.</summary>
    public IReadOnlyList<ServiceNode> Services { get; internal set; } = [];

    /// <summary>Its rows, in the order of the document.</summary>
    public IReadOnlyList<SourceRowNode> Rows { get; }
}
