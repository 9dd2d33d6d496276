using System.Numerics;
using DirectoryApi.Search.Index;
using DirectoryApi.Search.Ranking.Clauses;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking;

/// <summary>
/// Finds the offices of a reading. What is tried, in this order, until something is found:
/// <list type="number">
/// <item>offices that meet every part, words that stand nearly everywhere excepted;</item>
/// <item>where the query names several places that do not meet: the same with the names of places looked for in streets too;</item>
/// <item>where no office of the kind asked for is at the place: the same in the place's district, its region, the country;</item>
/// <item>offices that meet all of the parts that matter most: phone and the like, kind, place, street;</item>
/// <item>offices that meet parts of at least a third of the query's weight, and four fifths of what the best one meets.</item>
/// </list>
/// </summary>
internal sealed class CandidateFinder : IDisposable
{
    private const double LeastShare = 1.0 / 3;
    private const double LeastOfBest = 0.8;
    private const int BitsPerWord = 64;

    private readonly ReadingPlan _plan;
    private readonly PostingSource _source;
    private readonly OfficeSet? _within;
    private readonly CancellationToken _cancellationToken;
    private readonly OfficeBits[] _bits;
    private readonly OfficeBits _found;

    public CandidateFinder(ReadingPlan plan, PostingSource source, OfficeSet? within, CancellationToken cancellationToken)
    {
        _plan = plan;
        _source = source;
        _within = within;
        _cancellationToken = cancellationToken;
        _found = new OfficeBits(source.OfficeCount);
        _bits = new OfficeBits[plan.Clauses.Count];
        for (var index = 0; index < _bits.Length; index++)
        {
            _bits[index] = new OfficeBits(source.OfficeCount);
            plan.Clauses[index].AddTo(_bits[index]);
        }
    }

    /// <summary>The offices of the reading.</summary>
    public Candidates Find()
    {
        var needed = Indexes(clause => clause.Role != ClauseRole.Noise);
        if (needed.Length == 0)
        {
            needed = Indexes(_ => true);
        }

        if (needed.Length == 0)
        {
            return Found(isRelaxed: false);
        }

        if (Meet(needed))
        {
            return Found(isRelaxed: false);
        }

        if (PlacesAsStreets() && Meet(needed))
        {
            return Found(isRelaxed: false);
        }

        var core = Indexes(clause => clause.Role is not (ClauseRole.Noise or ClauseRole.Detail));
        if (NearestPlace(needed, core) || (core.Length > 0 && Meet(core)) || Some())
        {
            return Found(isRelaxed: true);
        }

        return Found(isRelaxed: false);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _found.Dispose();
        Array.ForEach(_bits, bits => bits.Dispose());
    }

    private int[] Indexes(Func<Clause, bool> isWanted) => [.. Enumerable.Range(0, _bits.Length).Where(index => isWanted(_plan.Clauses[index]))];

    private Candidates Found(bool isRelaxed)
    {
        _plan.Settle();
        return new Candidates(_plan, _found.ToSet(), isRelaxed);
    }

    /// <summary>Looks for offices that meet some clauses, all of them.</summary>
    private bool Meet(int[] clauses)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _found.CopyFrom(_bits[clauses[0]]);
        foreach (var clause in clauses.AsSpan(1))
        {
            _found.Keep(_bits[clause]);
        }

        if (_within is not null)
        {
            _found.Keep(_within);
        }

        return !_found.IsEmpty;
    }

    private bool PlacesAsStreets()
    {
        var places = Indexes(clause => clause.Role == ClauseRole.Place);
        if (places.Length < 2 || Meet(places))
        {
            return false;
        }

        foreach (var index in places)
        {
            ((PlaceClause)_plan.Clauses[index]).LookInTexts(_source, _cancellationToken);
            _plan.Clauses[index].AddTo(_bits[index]);
        }

        return true;
    }

    /// <summary>Widens the places, step by step, where they have no office of the kind, or none at all.</summary>
    private bool NearestPlace(int[] needed, int[] core)
    {
        var places = Indexes(clause => clause.Role == ClauseRole.Place);
        var placesAndKinds = Indexes(clause => clause.Role is ClauseRole.Place or ClauseRole.Kind);
        if (places.Length == 0 || Meet(placesAndKinds))
        {
            return false;
        }

        foreach (var reach in new[] { PlaceReach.District, PlaceReach.Region, PlaceReach.Country })
        {
            foreach (var index in places)
            {
                var place = (PlaceClause)_plan.Clauses[index];
                if (reach == PlaceReach.Country || places.Length == 1 || !place.IsRegion)
                {
                    place.Reach = reach;
                    place.AddTo(_bits[index]);
                }
            }

            if (Meet(needed) || Meet(core))
            {
                return true;
            }

            // Without a kind every office of the country would be near.
            if (reach == PlaceReach.Region && places.Length == placesAndKinds.Length)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Keeps the offices whose parts weigh enough. They are weighed a word of bits at a time, twice: the first time for the best.</summary>
    private bool Some()
    {
        var best = 0f;
        Weigh((_, weights) =>
        {
            foreach (var weight in weights)
            {
                best = Math.Max(best, weight);
            }
        });
        var least = (float)Math.Max(_plan.Clauses.Sum(clause => clause.Weight) * LeastShare, best * LeastOfBest);
        _found.Clear();
        Weigh((first, weights) =>
        {
            for (var index = 0; index < weights.Length; index++)
            {
                if (weights[index] > 0 && weights[index] >= least)
                {
                    _found.Add(first + index);
                }
            }
        });
        return !_found.IsEmpty;
    }

    private void Weigh(Action<int, ReadOnlySpan<float>> visit)
    {
        Span<float> weights = stackalloc float[BitsPerWord];
        for (var index = 0; index < _found.Words.Length; index++)
        {
            var any = 0UL;
            foreach (var bits in _bits)
            {
                any |= bits.Words[index];
            }

            any &= _within is null ? ulong.MaxValue : _within.Words[index];
            if (any == 0)
            {
                continue;
            }

            weights.Clear();
            for (var clause = 0; clause < _bits.Length; clause++)
            {
                var weight = (float)_plan.Clauses[clause].Weight;
                for (var word = _bits[clause].Words[index] & any; word != 0; word &= word - 1)
                {
                    weights[BitOperations.TrailingZeroCount(word)] += weight;
                }
            }

            visit(index * BitsPerWord, weights);
        }
    }
}
