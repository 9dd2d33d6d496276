using System.Collections;
using DirectoryApi.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports;

/// <summary>
/// The offices of an edition that meet a filter, by name. They are gone through one by one: of a million of them nothing is kept but one
/// bit each.
/// </summary>
internal sealed class SelectedOffices : IReadOnlyCollection<OfficeNode>
{
    private readonly DirectorySnapshot _snapshot;
    private readonly OfficeSet? _matching;

    /// <summary>A selection.</summary>
    /// <param name="snapshot">The edition.</param>
    /// <param name="where">The filter; null for every office.</param>
    public SelectedOffices(DirectorySnapshot snapshot, OfficeFilter? where)
    {
        _snapshot = snapshot;
        _matching = where is null ? null : snapshot.Index.Matching(where.ToCriteria());
    }

    /// <summary>How many there are.</summary>
    public int Count => _matching?.Count ?? _snapshot.Offices.Count;

    /// <inheritdoc />
    public IEnumerator<OfficeNode> GetEnumerator() =>
        (_matching is null ? _snapshot.Offices : _matching.Select(position => _snapshot.Offices[position])).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
