using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>The name of a place.</summary>
internal sealed class PlaceClause : Clause
{
    private const double LaterSense = 0.04;
    private const double LeastSense = 0.8;
    private const double InText = 0.5;
    private const double InTextWithHouse = 0.9;
    private const double NearestShare = 0.1;

    // By PlaceReach.
    private static readonly double[] ReachQualities = [0, 0.75, 0.6, 0.45];

    // By PlaceNameMatch.
    private static readonly double[] MatchQualities = [1, 0.97, 0.93, 0.85];

    private readonly PlacePart _part;
    private readonly OfficeFactTable _facts;
    private readonly OfficeIndex _index;
    private readonly PlaceTarget[] _targets;
    private PlaceReach _reach;
    private PlaceDistances? _distances;
    private StreetLookup? _text;

    /// <summary>A clause for a name.</summary>
    /// <param name="part">The name.</param>
    /// <param name="level">The level of office that the rest of the query speaks of; null for none. It decides between places of one name.</param>
    /// <param name="facts">The facts of the offices.</param>
    /// <param name="index">The offices by place.</param>
    public PlaceClause(PlacePart part, OfficeLevel? level, OfficeFactTable facts, OfficeIndex index)
    {
        _part = part;
        _facts = facts;
        _index = index;
        _targets =
        [
            .. part.Senses
                .OrderBy(sense => Suits(sense, level) ? 0 : 1)
                .Select((sense, order) => new PlaceTarget(
                    sense, Math.Max(LeastSense, 1 - (LaterSense * order)) * MatchQualities[(int)sense.Match], facts.Places)),
        ];
        Weight = RankingSignals.Settlement.Weight;
    }

    /// <inheritdoc />
    public override bool IsOfFacts => _text is null;

    /// <inheritdoc />
    public override ClauseRole Role => ClauseRole.Place;

    /// <summary>How far from the place an office may be.</summary>
    public PlaceReach Reach
    {
        get => _reach;
        set
        {
            _reach = value;
            _distances ??= _targets[0].PointIn(_facts.Places) is { } point ? new PlaceDistances(point, _facts) : null;
        }
    }

    /// <summary>Whether the name means a region in the first place.</summary>
    public bool IsRegion => _targets[0].Signal == RankingSignals.Region;

    /// <summary>The house that stands beside the name, where there is one.</summary>
    public HouseClause? House { get; set; }

    /// <summary>Lets the name also be that of a street.</summary>
    public void LookInTexts(PostingSource source, CancellationToken cancellationToken) =>
        _text ??= new StreetLookup(_part.Words, source, cancellationToken);

    /// <summary>How well the words stand in an office's street, from 0 to 1; 0 where they are not looked for there.</summary>
    public double StreetQuality(int position) => _text?.Quality(position) ?? 0;

    /// <inheritdoc />
    public override void AddTo(OfficeBits offices)
    {
        foreach (var target in _targets)
        {
            target.AddTo(offices, _index, _facts);
        }

        _text?.AddTo(offices);
        switch (_reach)
        {
            case PlaceReach.District when _targets[0].District is { } district:
                offices.Add(_index.InDistrict(district.District.Slug));
                break;
            case PlaceReach.Region when _targets[0].Region is { } region:
                offices.Add(_index.InRegion(region.Region.Slug));
                break;
            case PlaceReach.Country:
                offices.Add(_index.Matching(new OfficeCriteria()));
                break;
        }
    }

    /// <inheritdoc />
    public override double Quality(int position) => Quality(position, out _);

    /// <summary>How well an office is at the place, and how well its level goes with it, both from 0 to 1.</summary>
    public double Quality(int position, out double levelFit)
    {
        var quality = PlaceQuality(position, out var target);
        levelFit = target?.LevelFit(_facts[position].Level) ?? 0;
        return _text is null && _reach == PlaceReach.Place ? quality : Math.Max(Math.Max(quality, TextQuality(position)), NearestQuality(position));
    }

    /// <inheritdoc />
    public override (RankingSignal Signal, string Reason) Explain(int position)
    {
        var place = PlaceQuality(position, out var target);
        var text = TextQuality(position);
        var nearest = NearestQuality(position);
        if (place >= text && place >= nearest && target is not null)
        {
            return (target.Signal, target.Name);
        }

        return text >= nearest
            ? (RankingSignals.PlaceInText, $"«{_text?.Text}» in an address")
            : (RankingSignals.NearestPlace, $"{DistanceText(position)} {_targets[0].Name}, which has no such office");
    }

    private double PlaceQuality(int position, out PlaceTarget? target)
    {
        ref readonly var facts = ref _facts[position];
        var best = 0.0;
        target = null;
        foreach (var candidate in _targets)
        {
            if (candidate.BaseQuality > best && candidate.Quality(facts) is var quality && quality > best)
            {
                best = quality;
                target = candidate;
            }
        }

        return best;
    }

    private double TextQuality(int position)
    {
        var quality = StreetQuality(position);
        return quality == 0 ? 0 : quality * (House?.IsExact(position) == true ? InTextWithHouse : InText);
    }

    private double NearestQuality(int position)
    {
        if (_reach == PlaceReach.Place)
        {
            return 0;
        }

        ref readonly var facts = ref _facts[position];
        var reach = _reach switch
        {
            PlaceReach.District => facts.District >= 0 && facts.District == _facts.Places.IndexOf(_targets[0].District),
            PlaceReach.Region => facts.Region >= 0 && facts.Region == _facts.Places.IndexOf(_targets[0].Region),
            _ => true,
        };
        return reach ? ReachQualities[(int)_reach] + (NearestShare * (_distances?.NearnessOf(position) ?? 0)) : 0;
    }

    private string DistanceText(int position) =>
        _distances?.To(position) is { } distance && !double.IsNaN(distance) ? FormattableString.Invariant($"{distance:0} km from") : "near";

    private static bool Suits(PlaceSense sense, OfficeLevel? level) => level switch
    {
        _ when sense.IsStated => true,
        OfficeLevel.Region => sense.Region is not null,
        OfficeLevel.District => sense.District is not null,
        OfficeLevel.City => sense.Settlement is not null,
        OfficeLevel.Local => sense.Settlement is { Settlement.Kind: SettlementKind.Village or SettlementKind.Settlement },
        _ => false,
    };
}
