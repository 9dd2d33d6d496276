using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Index;
using DirectoryApi.Search.Ranking.Clauses;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Ranking;

/// <summary>Makes a reading ready to find and score offices.</summary>
internal sealed class ReadingCompiler
{
    private const double NextUnknownWord = 0.5;

    private readonly PostingSource _source;
    private readonly OfficeFactTable _facts;
    private readonly OfficeIndex _index;
    private readonly CancellationToken _cancellationToken;

    public ReadingCompiler(PostingSource source, OfficeFactTable facts, OfficeIndex index, CancellationToken cancellationToken)
    {
        _source = source;
        _facts = facts;
        _index = index;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The plan of a reading.</summary>
    public ReadingPlan Compile(QueryReading reading, Coordinates? near)
    {
        var level = WishedLevel(reading.Parts);
        var clauses = reading.Parts.Select(part => ClauseOf(part, level)).OfType<Clause>().ToList();
        DiscountUnknownWords(clauses);
        TieHouses(clauses);
        return new ReadingPlan(reading, clauses, _facts)
        {
            EntirelyNamed = _source.Find(SearchColumn.EntireName, TermText.EntireOf(reading.Text), _cancellationToken),
            Distances = near is { } from ? new PlaceDistances(from, _facts) : null,
        };
    }

    private Clause? ClauseOf(QueryPart part, OfficeLevel? level) => part switch
    {
        KindPart kind => new KindClause(kind, _facts, _index),
        ServicePart service => new ServiceClause(service, _facts, _index),
        PlacePart { Senses.Count: > 0 } place => new PlaceClause(place, level, _facts, _index),
        LevelPart stated => new LevelClause(stated, _index),
        WordPart word => new WordClause(word, _source, _cancellationToken),
        StreetPart street => new StreetClause(street, _source, _cancellationToken),
        BuildingPart house => new HouseClause(house, _source, _cancellationToken),
        UnitNumberPart number => new UnitNumberClause(number, _facts, _source, _cancellationToken),
        PhonePart phone => new ListClause(RankingSignals.Phone, phone.Digits, PhoneLists(phone.Digits)),
        PostalCodePart code => new ListClause(
            RankingSignals.PostalCode, code.Code, _source.Find(SearchColumn.Address, code.Code, _cancellationToken), _source.Find(SearchColumn.Former, code.Code, _cancellationToken)),
        OnlineAddressPart online => new ListClause(
            RankingSignals.Online, online.Address, _source.Find(SearchColumn.Online, OnlineTerms.TermOf(online.Address), _cancellationToken)),
        _ => null,
    };

    /// <summary>Offices of whose phones the digits are the end; where there are none, those whose phones, printed without area code, are their end.</summary>
    private IEnumerable<PostingList> PhoneLists(string digits)
    {
        var ends = _source.FindPrefix(SearchColumn.Phone, PhoneDigits.Reversed(TermText.Clean(digits)), _cancellationToken);
        return ends.Count > 0
            ? [ends]
            : PhoneDigits.LocalTermsOf(digits).Select(term => _source.Find(SearchColumn.Phone, term, _cancellationToken)).Where(list => list.Count > 0).Take(1);
    }

    /// <summary>The one level that the query speaks of; null where it speaks of none or several.</summary>
    private static OfficeLevel? WishedLevel(IReadOnlyList<QueryPart> parts)
    {
        var stated = parts.OfType<LevelPart>().Select(part => (OfficeLevel?)part.Level)
            .Concat(parts.OfType<KindPart>().SelectMany(part => part.Senses).Where(sense => !sense.IsSecondary).Select(sense => sense.Level))
            .OfType<OfficeLevel>()
            .Distinct()
            .ToList();
        return stated.Count == 1 ? stated[0] : null;
    }

    private static void DiscountUnknownWords(List<Clause> clauses)
    {
        var factor = 1.0;
        foreach (var word in clauses.OfType<WordClause>().Where(word => word.Lookup.IsUnknown))
        {
            word.Discount(factor);
            factor *= NextUnknownWord;
        }
    }

    /// <summary>Ties a house to what may be its street: a street, else the words, else the names of places.</summary>
    private void TieHouses(List<Clause> clauses)
    {
        if (clauses.OfType<HouseClause>().FirstOrDefault() is not { } house)
        {
            return;
        }

        var streets = clauses.OfType<StreetClause>().ToArray();
        var words = clauses.OfType<WordClause>().ToArray();
        if (streets.Length > 0)
        {
            house.StreetQuality = position => streets.Max(street => street.Quality(position));
        }
        else if (words.Length > 0)
        {
            house.StreetQuality = position => words.Max(word => word.Lookup.StreetQuality(position));
        }
        else if (clauses.Exists(clause => clause.Role == ClauseRole.Kind))
        {
            // «Караганда 1 ЦОН» asks for a unit, not for a house.
            house.Unit = new UnitNumberClause(new UnitNumberPart(0, 0, house.Number), _facts, _source, _cancellationToken);
        }
        else if (clauses.OfType<PlaceClause>().ToArray() is { Length: > 0 } places)
        {
            // «Абай 12» is a street before it is a town; a town with a kind of office beside it is a town.
            foreach (var place in places)
            {
                place.LookInTexts(_source, _cancellationToken);
                place.House = house;
            }

            house.StreetQuality = position => places.Max(place => place.StreetQuality(position));
        }
    }
}
