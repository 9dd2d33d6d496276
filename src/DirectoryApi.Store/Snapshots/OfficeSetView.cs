using System.Collections;

namespace DirectoryApi.Store.Snapshots;

/// <summary>
/// The offices of a set in an order, looked up when they are asked for: a page of ten of a million costs ten, and some passes over the
/// bits of the set.
/// </summary>
internal sealed class OfficeSetView : IReadOnlyList<OfficeNode>
{
    private readonly IReadOnlyList<OfficeNode> _offices;
    private readonly OfficeSet _set;
    private readonly IReadOnlyList<OfficeSet> _groups;
    private readonly int[] _ends;
    private readonly int _offset;

    /// <summary>A view.</summary>
    /// <param name="offices">Every office of the snapshot, by position.</param>
    /// <param name="set">The offices wanted.</param>
    /// <param name="groups">All offices in groups that come one behind the other, each in the order of positions.</param>
    /// <param name="offset">How many are left out at the beginning.</param>
    public OfficeSetView(IReadOnlyList<OfficeNode> offices, OfficeSet set, IReadOnlyList<OfficeSet> groups, int offset)
    {
        _offices = offices;
        _set = set;
        _groups = groups;
        _ends = new int[groups.Count];
        var end = 0;
        for (var group = 0; group < _ends.Length; group++)
        {
            _ends[group] = end += set.CountCommon(groups[group]);
        }

        _offset = Math.Clamp(offset, 0, end);
        Count = end - _offset;
    }

    /// <inheritdoc />
    public int Count { get; }

    /// <inheritdoc />
    public OfficeNode this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var place = index + _offset;
            var group = 0;
            while (_ends[group] <= place)
            {
                group++;
            }

            return _offices[_set.CommonAt(_groups[group], place - (group == 0 ? 0 : _ends[group - 1]))];
        }
    }

    /// <inheritdoc />
    public IEnumerator<OfficeNode> GetEnumerator() => _groups
        .SelectMany(group => group.Where(_set.Contains))
        .Skip(_offset)
        .Select(position => _offices[position])
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
