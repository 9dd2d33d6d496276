using DirectoryApi.Domain.Law;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A document of a snapshot with its rows.</summary>
public sealed class DocumentNode
{
    internal DocumentNode(Decree decree, string fileName, string sha256, IReadOnlyList<Standard> standards)
    {
        Decree = decree;
        FileName = fileName;
        Sha256 = sha256;
        Standards = standards;
    }

    /// <summary>The document itself.</summary>
    public Decree Decree { get; }

    /// <summary>Name of the file it was read from, without its folder.</summary>
    public string FileName { get; }

    /// <summary>SHA-256 of the file's bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The standards it approves, in order.</summary>
    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>The services its standards describe, by name.</summary>
    public IReadOnlyList<ServiceNode> Services { get; internal set; } = [];

    /// <summary>Its rows, in the order of the document.</summary>
    public IReadOnlyList<SourceRowNode> Rows { get; internal set; } = [];
}
