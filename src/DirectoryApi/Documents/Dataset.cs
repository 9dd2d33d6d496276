using DirectoryApi.Domain.Offices;
using DirectoryApi.Search;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Documents;

/// <summary>The object <c>Dataset</c>: the state that an answer is given from.</summary>
/// <param name="Snapshot">The edition.</param>
public sealed record Dataset(DirectorySnapshot Snapshot)
{
    /// <summary>Number of the edition.</summary>
    public int Edition => Snapshot.Edition;

    /// <summary>When it was published.</summary>
    public DateTimeOffset PublishedAt => Snapshot.PublishedAt;

    /// <summary>How many offices it has.</summary>
    public int OfficeCount => Snapshot.Offices.Count;

    /// <summary>How many offices it has of each kind, the commonest first.</summary>
    public IReadOnlyList<KindCount> Kinds =>
        [.. Enum.GetValues<OfficeKind>()
            .Select(kind => new KindCount(kind, Snapshot.Index.OfKind(kind).Count))
            .Where(kind => kind.Count > 0)
            .OrderByDescending(kind => kind.Count)];

    /// <summary>How many rows it rests on.</summary>
    public int RowCount => Snapshot.RowCount;

    /// <summary>The decrees it rests on.</summary>
    public IReadOnlyList<DocumentNode> Documents => Snapshot.Documents;
}
