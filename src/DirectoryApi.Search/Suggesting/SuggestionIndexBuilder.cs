using System.Collections.Concurrent;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>Makes a <see cref="SuggestionIndex"/>. Used once.</summary>
internal sealed class SuggestionIndexBuilder
{
    /// <summary>A word that so many places have says what they are (аудан, область), and not which.</summary>
    private const int PlacesOfTypeWord = 25;

    private readonly DirectorySnapshot _snapshot;
    private readonly FacetNumbers _facets;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<byte> _languages = [];
    private readonly ConcurrentDictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly List<(object Target, float Weight, int[] Words, int[] Facets)> _entries = [];

    private SuggestionIndexBuilder(DirectorySnapshot snapshot)
    {
        _snapshot = snapshot;
        _facets = new FacetNumbers(snapshot);
    }

    /// <summary>The index of a snapshot.</summary>
    public static SuggestionIndex Build(DirectorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var builder = new SuggestionIndexBuilder(snapshot);
        builder.AddPlaces();
        builder.AddServices();
        builder.AddOffices();
        return builder.Build(builder.FacetWords());
    }

    private void AddPlaces()
    {
        foreach (var node in _snapshot.Settlements)
        {
            var settlement = node.Settlement;
            Add(
                node,
                SuggestionWeights.Of(settlement),
                _facets.OfAll(node, node.District, node.Region),
                [.. UsesOf(settlement.Names), .. settlement.Aliases.SelectMany(name => UsesOf(name, null, isAlias: true))]);
        }

        // A city is suggested once, as a settlement, though it ranks beside the districts or the regions too.
        foreach (var node in _snapshot.Districts.Where(node => node.District.Kind != DistrictKind.City || node.District.CentreSlug is null))
        {
            var district = node.District;
            Add(
                node,
                SuggestionWeights.OfDistrict(),
                _facets.OfAll(node, node.Region),
                [.. UsesOf(district.Names), .. district.FormerNames.SelectMany(name => UsesOf(name, null, isAlias: true))]);
        }

        foreach (var node in _snapshot.Regions.Where(node => node.Region.Kind != RegionKind.RepublicanCity))
        {
            var region = node.Region;
            Add(
                node,
                SuggestionWeights.OfRegion(),
                _facets.OfAll(node),
                [.. UsesOf(region.Names), .. region.FormerNames.SelectMany(name => UsesOf(name, null, isAlias: true))]);
        }
    }

    private void AddServices()
    {
        foreach (var node in _snapshot.Services)
        {
            Add(
                node,
                SuggestionWeights.OfService(),
                [],
                [
                    .. node.Service.Names.SelectMany(name => UsesOf(name.Text, name.Language, isAlias: false)),
                    .. ServiceVocabulary.PhrasesOf(node.Service.Slug).SelectMany(named => UsesOf(named.Phrase, named.Language, isAlias: true)),
                ]);
        }
    }

    /// <summary>Offices of one name in one place read the same: the one that is asked for most stands for them.</summary>
    private void AddOffices()
    {
        var known = new HashSet<OfficeNode>(OfficeNames.Comparer);
        var distinct = _snapshot.Offices.OrderByDescending(SuggestionWeights.Of).Where(known.Add);

        // Names are split by all processors, and their words numbered in the order of the offices by one.
        foreach (var (office, names) in distinct.AsParallel().AsOrdered().Select(office => (office, WordsOf(office))))
        {
            int[] facets = [FacetNumbers.Of(office.Office.Kind, office.Office.Level), .. _facets.OfAll(office.Settlement, office.District, office.Region)];
            Add(
                office,
                SuggestionWeights.Of(office),
                facets,
                [.. office.Office.Names.Zip(names).SelectMany(pair => UsesOf(pair.Second, LanguagesOf(pair.First.Text, pair.First.Language), isAlias: false))]);
        }
    }

    private string[][] WordsOf(OfficeNode office) =>
        [.. office.Office.Names.Select(name => SuggestionWords.Of(name.Text, Fold).ToArray())];

    private void Add(object target, float weight, int[] facets, int[] uses) => _entries.Add((target, weight, uses, facets));

    private IEnumerable<int> UsesOf(PlaceNames names) =>
        [.. UsesOf(names.Kk, Language.Kk, isAlias: false), .. UsesOf(names.Ru, Language.Ru, isAlias: false), .. UsesOf(names.En, Language.En, isAlias: false)];

    /// <summary>The words of a name with their roles, numbered in the order in which they are met.</summary>
    private IEnumerable<int> UsesOf(string text, Language? language, bool isAlias) =>
        UsesOf(SuggestionWords.Of(text, Fold), LanguagesOf(text, language), isAlias);

    private IEnumerable<int> UsesOf(IEnumerable<string> words, byte languages, bool isAlias)
    {
        var (first, later) = isAlias ? (WordRole.AliasFirst, WordRole.AliasLater) : (WordRole.NameFirst, WordRole.NameLater);
        var role = first;
        foreach (var word in words)
        {
            yield return WordUse.Pack(NumberOf(word, languages), role);
            role = later;
        }
    }

    /// <summary>The folded form of a word, made once for all the names that have it.</summary>
    private string Fold(string word) => _folded.GetOrAdd(word, SuggestionWords.Fold);

    private static byte LanguagesOf(string text, Language? language) => language is { } one
        ? WordList.BitOf(one)
        : SuggestionWords.HasKazakhLetter(text) ? WordList.BitOf(Language.Kk) : (byte)0;

    private int NumberOf(string word, byte languages)
    {
        if (_words.TryGetValue(word, out var number))
        {
            _languages[number] |= languages;
            return number;
        }

        _words.Add(word, _languages.Count);
        _languages.Add(languages);
        return _languages.Count - 1;
    }

    /// <summary>The words that name each facet, with their roles.</summary>
    private List<int>[] FacetWords()
    {
        var words = new List<int>[_facets.Count];
        for (var facet = 0; facet < words.Length; facet++)
        {
            words[facet] = [];
        }

        foreach (var kind in Enum.GetValues<OfficeKind>())
        {
            foreach (var level in Enum.GetValues<OfficeLevel>())
            {
                AddFacetWords(words[FacetNumbers.Of(kind, level)], KindVocabulary.PhrasesOf(kind, level), WordRole.KindFirst, WordRole.KindLater);
            }
        }

        foreach (var node in _snapshot.Regions)
        {
            AddPlaceWords(words[_facets.Of(node)], node.Region.Names, node.Region.FormerNames);
        }

        foreach (var node in _snapshot.Districts)
        {
            AddPlaceWords(words[_facets.Of(node)], node.District.Names, node.District.FormerNames);
        }

        foreach (var node in _snapshot.Settlements)
        {
            AddPlaceWords(words[_facets.Of(node)], node.Settlement.Names, node.Settlement.Aliases);
        }

        LeaveOutTypeWords(words);
        return words;
    }

    private void AddPlaceWords(List<int> words, PlaceNames names, IReadOnlyList<string> aliases)
    {
        AddFacetWords(words, [names.Kk, names.Ru, names.En], WordRole.Place, WordRole.Place);
        AddFacetWords(words, aliases, WordRole.PlaceAlias, WordRole.PlaceAlias);
    }

    private void AddFacetWords(List<int> words, IEnumerable<string> phrases, WordRole first, WordRole later)
    {
        foreach (var phrase in phrases)
        {
            words.AddRange(SuggestionWords.Of(phrase, Fold).Select((word, place) => WordUse.Pack(NumberOf(word, LanguagesOf(phrase, null)), place == 0 ? first : later)));
        }
    }

    private static void LeaveOutTypeWords(List<int>[] facets)
    {
        var typeWords = facets
            .SelectMany(words => words.Where(use => WordUse.RoleOf(use) is WordRole.Place or WordRole.PlaceAlias).Select(WordUse.NumberOf).Distinct())
            .CountBy(word => word)
            .Where(word => word.Value >= PlacesOfTypeWord)
            .Select(word => word.Key)
            .ToHashSet();
        foreach (var words in facets)
        {
            words.RemoveAll(use => WordUse.RoleOf(use) is WordRole.Place or WordRole.PlaceAlias && typeWords.Contains(WordUse.NumberOf(use)));
        }
    }

    private SuggestionIndex Build(List<int>[] facetWords)
    {
        var words = _words.Keys.ToArray();
        var order = Enumerable.Range(0, words.Length).ToArray();
        Array.Sort(words, order, StringComparer.Ordinal);
        var numbers = new int[order.Length];
        for (var number = 0; number < order.Length; number++)
        {
            numbers[order[number]] = number;
        }

        // Stable: offices of equal weight stay in the order of their names.
        var entries = _entries.OrderByDescending(entry => entry.Weight).ToList();
        var wordsOfEntry = SortedLists.Of([.. entries.AsParallel().AsOrdered().Select(entry => Renumber(entry.Words, numbers))]);
        var facetsOfEntry = SortedLists.Of(entries.ConvertAll(entry => entry.Facets));
        var wordsOfFacet = SortedLists.Of(Array.ConvertAll(facetWords, uses => Renumber([.. uses], numbers)));
        object[] targets = [.. entries.Select(entry => entry.Target)];
        return new SuggestionIndex
        {
            Words = new WordList(words, [.. order.Select(number => _languages[number])]),
            Facets = _facets,
            Targets = targets,
            Weights = [.. entries.Select(entry => entry.Weight)],
            Places = SuggestionIndex.PlacesAmong(targets, _facets),
            WordsOfEntry = wordsOfEntry,
            EntriesOfWord = wordsOfEntry.Invert(words.Length, WordUse.NumberOf, (entry, use) => WordUse.Pack(entry, WordUse.RoleOf(use))),
            FacetsOfEntry = facetsOfEntry,
            EntriesOfFacet = facetsOfEntry.Invert(_facets.Count, facet => facet, (entry, _) => WordUse.Pack(entry, WordRole.NameFirst)),
            FacetsOfWord = wordsOfFacet.Invert(words.Length, WordUse.NumberOf, (facet, use) => WordUse.Pack(facet, WordUse.RoleOf(use))),
        };
    }

    /// <summary>Each word once, in its best role.</summary>
    private static int[] Renumber(int[] uses, int[] numbers)
    {
        var renumbered = Array.ConvertAll(uses, use => WordUse.Pack(numbers[WordUse.NumberOf(use)], WordUse.RoleOf(use)));
        Array.Sort(renumbered);
        var kept = 0;
        foreach (var use in renumbered)
        {
            if (kept == 0 || WordUse.NumberOf(renumbered[kept - 1]) != WordUse.NumberOf(use))
            {
                renumbered[kept++] = use;
            }
        }

        return renumbered[..kept];
    }
}
