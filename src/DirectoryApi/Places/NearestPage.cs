using DirectoryApi.Offices;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Places;

/// <summary>The object <c>NearestOfficeConnection</c>: a page of offices by distance.</summary>
public sealed class NearestPage
{
    private readonly DirectoryRequest _request;
    private readonly NearestQuery _query;
    private readonly IReadOnlyList<OfficeAtDistance> _found;
    private readonly int _size;
    private readonly string _fingerprint;
    private readonly bool _hasPreviousPage;

    /// <summary>A page.</summary>
    /// <param name="request">The request.</param>
    /// <param name="query">What was asked for.</param>
    /// <param name="found">The offices of the page, and one more where there is another page.</param>
    /// <param name="size">How many offices a page has.</param>
    /// <param name="fingerprint">Of the query, for cursors.</param>
    /// <param name="hasPreviousPage">Whether others come before.</param>
    public NearestPage(
        DirectoryRequest request, NearestQuery query, IReadOnlyList<OfficeAtDistance> found, int size, string fingerprint, bool hasPreviousPage)
    {
        ArgumentNullException.ThrowIfNull(found);
        _request = request;
        _query = query;
        _found = found;
        _size = Math.Min(size, found.Count);
        _fingerprint = fingerprint;
        _hasPreviousPage = hasPreviousPage;
    }

    /// <summary>The offices of the page with cursors and distances.</summary>
    public IReadOnlyList<NearestEdge> Edges => [.. _found.Take(_size).Select(office => new NearestEdge(CursorOf(office), NodeOf(office), office.Kilometres))];

    /// <summary>The offices of the page.</summary>
    public IReadOnlyList<OfficeNode> Nodes => [.. _found.Take(_size).Select(NodeOf)];

    /// <summary>About the page.</summary>
    public PageInfo PageInfo => new(
        _found.Count > _size,
        _hasPreviousPage,
        _size > 0 ? CursorOf(_found[0]) : null,
        _size > 0 ? CursorOf(_found[_size - 1]) : null);

    /// <summary>How many offices there are on all pages; counted when it is asked for.</summary>
    public int TotalCount => _request.Directory.Nearest.Count(_query);

    private OfficeNode NodeOf(OfficeAtDistance office) => _request.Snapshot.Offices[office.Position];

    private string CursorOf(OfficeAtDistance office) => new NearestCursor(_fingerprint, office.ChordSquared, NodeOf(office).Office.Key).Encode();
}
