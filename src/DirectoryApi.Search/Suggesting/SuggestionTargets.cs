using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>
/// Numbers whatever of a snapshot can be suggested, so that a file can tell it: regions, districts, settlements, services and offices,
/// each in the snapshot's order.
/// </summary>
internal sealed class SuggestionTargets
{
    private readonly object[] _first;
    private readonly IReadOnlyList<OfficeNode> _offices;
    private readonly Lazy<Dictionary<object, int>> _numbers;

    /// <summary>The numbers of a snapshot.</summary>
    public SuggestionTargets(DirectorySnapshot snapshot)
    {
        _first = [.. snapshot.Regions, .. snapshot.Districts, .. snapshot.Settlements, .. snapshot.Services];
        _offices = snapshot.Offices;

        // Whoever reads a file asks for none.
        _numbers = new Lazy<Dictionary<object, int>>(() => _first.Index().ToDictionary(target => target.Item, target => target.Index, ReferenceEqualityComparer.Instance));
    }

    /// <summary>The target of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The snapshot has no such target.</exception>
    public object this[int number] => number < _first.Length ? _first[number] : _offices[number - _first.Length];

    /// <summary>The number of a target.</summary>
    public int NumberOf(object target) => target is OfficeNode office ? _first.Length + office.Position : _numbers.Value[target];
}
