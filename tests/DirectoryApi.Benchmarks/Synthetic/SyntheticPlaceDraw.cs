using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>Draws places for offices, a settlement as often as its population commands.</summary>
internal sealed class SyntheticPlaceDraw
{
    /// <summary>What a settlement counts for where its population is not known.</summary>
    private const int UnknownPopulation = 3_000;

    private readonly IReadOnlyList<Settlement> _settlements;
    private readonly SyntheticPlaces _places;
    private readonly long[] _upTo;

    public SyntheticPlaceDraw(GazetteerPlaces places)
    {
        _settlements = places.Settlements;
        _places = new SyntheticPlaces(places);
        _upTo = new long[_settlements.Count];
        var sum = 0L;
        for (var index = 0; index < _upTo.Length; index++)
        {
            _upTo[index] = sum += _settlements[index].Population ?? UnknownPopulation;
        }
    }

    /// <summary>A place for an office of <paramref name="level"/>; of a lower one where the settlement drawn has no such office.</summary>
    public SyntheticPlace Next(OfficeLevel level, Random random) => _places.Of(level, NextSettlement(random));

    /// <summary>A settlement.</summary>
    public Settlement NextSettlement(Random random)
    {
        var index = Array.BinarySearch(_upTo, random.NextInt64(_upTo[^1]));
        return _settlements[index < 0 ? ~index : index + 1];
    }
}
