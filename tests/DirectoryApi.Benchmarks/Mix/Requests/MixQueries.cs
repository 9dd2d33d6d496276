using DirectoryApi.Benchmarks.Synthetic;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Tests.Relevance.Queries;

namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>
/// The queries that are drawn. Those of citizens, with the words of kinds at populous places in two languages, come again and again;
/// the cold ones, which name every settlement of the gazetteer and add what people add, each come once.
/// </summary>
internal sealed class MixQueries
{
    private const int PopulousPlaces = 60;

    private static readonly Dictionary<string, string[]> Kinds = new(StringComparer.Ordinal)
    {
        ["ru"] = ["цон", "полиция", "военкомат", "акимат", "адресное бюро", "отдел внутренних дел", "паспорт", "прописка"],
        ["kk"] = ["хқко", "полиция", "әскерге шақыру", "әкімдік", "мекенжай бюросы", "ішкі істер бөлімі", "төлқұжат", "тіркеу"],
    };

    private static readonly Dictionary<string, string[]> Additions = new(StringComparer.Ordinal)
    {
        ["ru"] = ["паспорт", "прописка", "удостоверение", "справка", "регистрация", "телефон", "адрес", "график", "суббота", "запись", "начальник", "приём граждан", "сайт", "почта"],
        ["kk"] = ["төлқұжат", "тіркеу", "куәлік", "анықтама", "құжат", "телефон", "мекенжай", "жұмыс уақыты", "сенбі", "кезек", "бастығы", "қабылдау", "сайт", "пошта"],
    };

    private readonly IReadOnlyList<MixQuery> _queries;
    private readonly bool _isCold;
    private int _next;

    private MixQueries(IReadOnlyList<MixQuery> queries, bool isCold)
    {
        _queries = queries;
        _isCold = isCold;
    }

    /// <summary>Queries that users repeat.</summary>
    public static MixQueries Repeated()
    {
        var populous = BundledGazetteer.Read().Settlements.OrderByDescending(place => place.Population ?? 0).ThenBy(place => place.Slug, StringComparer.Ordinal).Take(PopulousPlaces);
        var citizens = RelevanceQueryFile.Own.Concat(RelevanceQueryFile.Examples).Select(query => new MixQuery(query.Text, query.Language == "ru" ? "ru" : "kk", query.Near));
        return new MixQueries([.. citizens, .. KindsAt(populous)], isCold: false);
    }

    /// <summary>Queries that each come once, in an order that the seed gives.</summary>
    public static MixQueries Once(Random random)
    {
        var all = KindsAt(BundledGazetteer.Read().Settlements)
            .SelectMany(query => Additions[query.Language].SelectMany(word => new[] { query with { Text = $"{query.Text} {word}" }, query with { Text = $"{word} {query.Text}" } }))
            .DistinctBy(query => query.Text)
            .ToArray();
        random.Shuffle(all);
        return new MixQueries(all, isCold: true);
    }

    /// <summary>Draws a query.</summary>
    /// <exception cref="Load.LoadException">All that come once have come.</exception>
    public MixQuery Draw(Random random) => !_isCold ? _queries[random.Next(_queries.Count)]
        : _next < _queries.Count ? _queries[_next++]
        : throw new Load.LoadException($"There are {_queries.Count} queries that differ; ask for fewer requests.");

    private static IEnumerable<MixQuery> KindsAt(IEnumerable<Settlement> places) =>
        from place in places
        from language in Kinds.Keys
        from kind in Kinds[language]
        select new MixQuery($"{kind} {(language == "ru" ? place.Names.Ru : place.Names.Kk)}".ToLowerInvariant(), language);
}
