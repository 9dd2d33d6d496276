using DirectoryApi.Search.Index;
using DirectoryApi.Search.Ranking.Clauses;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Ranking;

/// <summary>A reading of a query, ready to score offices. It holds all that scoring needs, and may be used by several threads.</summary>
internal sealed class ReadingPlan
{
    private const double SureQuality = 0.8;
    private const double LevelShareWhereNear = 0.1;

    private readonly double _totalWeight;
    private readonly KindSenses[] _kinds;
    private readonly PlaceClause[] _places;
    private readonly WordClause[] _words;
    private readonly Clause[] _ofFacts;
    private readonly Clause[] _others;
    private readonly WordClause? _first;
    private readonly HouseClause? _house;
    private double _mostOfOthers;
    private double _mostExtraOfOthers;

    public ReadingPlan(QueryReading reading, IReadOnlyList<Clause> clauses, OfficeFactTable facts)
    {
        Reading = reading;
        Clauses = clauses;
        Facts = facts;
        _totalWeight = clauses.Sum(clause => clause.Weight);
        _kinds = [.. clauses.OfType<KindClause>().Select(clause => clause.Senses), .. clauses.OfType<ServiceClause>().Select(clause => clause.Senses)];
        _places = [.. clauses.OfType<PlaceClause>()];
        _words = [.. clauses.OfType<WordClause>()];
        _ofFacts = [.. clauses.Where(clause => clause is not PlaceClause && clause.IsOfFacts)];
        _others = [.. clauses.Where(clause => clause is not (PlaceClause or WordClause) && !clause.IsOfFacts)];
        _first = clauses.Count > 0 ? clauses[0] as WordClause : null;
        _house = clauses.OfType<HouseClause>().FirstOrDefault();
        CorrectionFactor = reading.Correction == QueryCorrection.None ? 1 : 1 - RankingSignals.Correction.Weight;
        OpensOnSaturday = HasIntent(QueryIntent.OpenOnSaturday);
        OpensOnSunday = HasIntent(QueryIntent.OpenOnSunday);
    }

    /// <summary>The reading.</summary>
    public QueryReading Reading { get; }

    /// <summary>Its parts.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>What is known of the offices.</summary>
    public OfficeFactTable Facts { get; }

    /// <summary>The offices of which the whole query is a name.</summary>
    public required PostingList EntirelyNamed { get; init; }

    /// <summary>Distances from where the search is made; null where that is not known.</summary>
    public PlaceDistances? Distances { get; init; }

    /// <summary>Whether facts are all that counts, so that <see cref="FactScore.Most"/> is the score.</summary>
    public bool IsOfFacts { get; private set; }

    private bool OpensOnSaturday { get; }

    private bool OpensOnSunday { get; }

    /// <summary>To be called before the first office is scored, and not again: what the clauses look at does not change from here on.</summary>
    public void Settle()
    {
        _mostOfOthers = _words.Where(word => !word.Lookup.IsUnknown).Concat(_others).Concat(_places.Where(place => !place.IsOfFacts)).Sum(clause => clause.Weight);
        IsOfFacts = _mostOfOthers == 0 && EntirelyNamed.Count == 0;
        _mostExtraOfOthers = IsOfFacts
            ? 0
            : RankingSignals.WholeName.Weight + RankingSignals.EntireName.Weight + RankingSignals.FirstWord.Weight + RankingSignals.StreetAndHouse.Weight;
    }

    /// <summary>How well an office fits, from 0 to 1.</summary>
    public double Score(int position) => Score(position, ScoreFacts(position));

    /// <summary>What the office's facts alone add to its score.</summary>
    public FactScore ScoreFacts(int position)
    {
        var (parts, levelFit) = (0.0, 0.0);
        foreach (var place in _places)
        {
            var quality = place.Quality(position, out var fit);
            parts += place.IsOfFacts ? place.Weight * quality : 0;
            levelFit = Math.Max(levelFit, fit);
        }

        foreach (var clause in _ofFacts)
        {
            parts += clause.Weight * clause.Quality(position);
        }

        var extra = Level(position, levelFit) + Distance(position) + OpenOnDay(position) + Newer(position);
        return new FactScore(parts, extra, ScoreOf(parts + _mostOfOthers, extra + _mostExtraOfOthers), IsKnown: true);
    }

    /// <summary>How well an office fits, given what its facts add.</summary>
    public double Score(int position, FactScore facts)
    {
        var (parts, isWholeName) = (facts.Parts, _words.Length > 0);
        foreach (var word in _words)
        {
            var match = word.Lookup.Match(position);
            parts += word.Weight * word.Lookup.QualityOf(match);
            isWholeName &= match == WordMatch.Name;
        }

        foreach (var place in _places)
        {
            parts += place.IsOfFacts ? 0 : place.Weight * place.Quality(position);
        }

        foreach (var clause in _others)
        {
            parts += clause.Weight * clause.Quality(position);
        }

        return ScoreOf(
            parts, facts.Extra + (isWholeName ? RankingSignals.WholeName.Weight : 0) + EntireName(position) + FirstWord(position) + House(position));
    }

    private double ScoreOf(double parts, double extra) =>
        Math.Clamp(((_totalWeight > 0 ? RankingSignals.PartsShare * parts / _totalWeight : 0) + extra) * CorrectionFactor, 0, 1);

    /// <summary>Whether an office is of the kind and at the place that the reading names, and it names both: no guess, whatever else it lacks.</summary>
    public bool MeetsKindAndPlace(int position)
    {
        var (kinds, places) = (0, 0);
        foreach (var clause in Clauses.Where(clause => clause.Role is ClauseRole.Kind or ClauseRole.Place))
        {
            if (clause.Quality(position) < SureQuality)
            {
                return false;
            }

            kinds += clause.Role == ClauseRole.Kind ? 1 : 0;
            places += clause.Role == ClauseRole.Place ? 1 : 0;
        }

        return kinds > 0 && places > 0;
    }

    /// <summary>What the score is made of, the weightiest first. The values add up to the score, unless it was cut to 0 or 1.</summary>
    public IReadOnlyList<RankingSignalValue> Explain(int position)
    {
        var values = new List<RankingSignalValue>();
        foreach (var clause in Clauses)
        {
            var quality = clause.Quality(position);
            if (quality > 0)
            {
                var (signal, reason) = clause.Explain(position);
                values.Add(new RankingSignalValue(signal.Name, RankingSignals.PartsShare * clause.Weight * quality / _totalWeight, reason));
            }
        }

        ref readonly var facts = ref Facts[position];
        var levelFit = _places.Select(place => place.Quality(position, out var fit) > 0 ? fit : 0).DefaultIfEmpty(0).Max();
        var isWholeName = _words.Length > 0 && Array.TrueForAll(_words, word => word.Lookup.Match(position) == WordMatch.Name);
        Add(RankingSignals.Level, Level(position, levelFit), $"{facts.Level}");
        Add(RankingSignals.WholeName, isWholeName ? RankingSignals.WholeName.Weight : 0, "every word stands in the names");
        Add(RankingSignals.EntireName, EntireName(position), "the query is a name of it");
        Add(RankingSignals.FirstWord, FirstWord(position), "the first word is the first of a name");
        Add(RankingSignals.StreetAndHouse, House(position), "both agree");
        Add(RankingSignals.Distance, Distance(position), FormattableString.Invariant($"{Distances?.To(position):0.0} km"));
        Add(RankingSignals.OpenOnDay, OpenOnDay(position), "its hours say so");
        Add(RankingSignals.NewerSource, Newer(position), "the age of the newest annex that lists it");
        if (CorrectionFactor < 1)
        {
            Add(RankingSignals.Correction, (CorrectionFactor - 1) * values.Sum(value => value.Value), $"read as «{Reading.Text}»");
        }

        return [.. values.OrderByDescending(value => Math.Abs(value.Value))];

        void Add(RankingSignal signal, double value, string reason)
        {
            if (value != 0)
            {
                values.Add(new RankingSignalValue(signal.Name, value, reason));
            }
        }
    }

    private double CorrectionFactor { get; }

    /// <summary>Who names no place but is at one wants what is near: «РОВД» is then the police here and not that of the next district.</summary>
    private double LevelWeight => Distances is not null && _places.Length == 0 ? LevelShareWhereNear * RankingSignals.Level.Weight : RankingSignals.Level.Weight;

    private bool HasIntent(QueryIntent intent) => Reading.Parts.OfType<IntentPart>().Any(part => part.Intent == intent);

    private double Level(int position, double placeFit)
    {
        ref readonly var facts = ref Facts[position];
        foreach (var kinds in _kinds)
        {
            if (kinds.NamesLevel(facts.Kind))
            {
                return kinds.NamesLevel(facts.Kind, facts.Level) ? LevelWeight : -LevelWeight;
            }
        }

        return placeFit * LevelWeight;
    }

    private double FirstWord(int position) => _first?.Lookup.IsFirst(position) == true ? RankingSignals.FirstWord.Weight : 0;

    private double EntireName(int position) => EntirelyNamed.Contains(position) ? RankingSignals.EntireName.Weight : 0;

    private double House(int position) =>
        _house is { StreetQuality: { } street } && _house.IsExact(position) && street(position) > 0 ? RankingSignals.StreetAndHouse.Weight : 0;

    private double Distance(int position) => Distances is null ? 0 : RankingSignals.Distance.Weight * Distances.NearnessOf(position);

    private double OpenOnDay(int position)
    {
        if (!OpensOnSaturday && !OpensOnSunday)
        {
            return 0;
        }

        ref readonly var facts = ref Facts[position];
        return (!OpensOnSaturday || facts.OpensOnSaturday) && (!OpensOnSunday || facts.OpensOnSunday) ? RankingSignals.OpenOnDay.Weight : 0;
    }

    private double Newer(int position) => RankingSignals.NewerSource.Weight * Facts[position].Newness;
}
