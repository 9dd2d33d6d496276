using DirectoryApi.Search.Index;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Ranking.Clauses;

/// <summary>Where offices have a word of a query.</summary>
internal sealed class WordLookup
{
    private const int ShortestPrefix = 3;
    private const int ShortestStreetPrefix = 4;

    private static readonly string[] Descriptions =
    [
        "in a name", "in a street", "in an address", "begins a word of a name", "begins a word of a street", "in an earlier annex",
        "in a name, spelt otherwise", "in an address, spelt otherwise", "nowhere",
    ];

    // A word in another spelling is not enough by itself: what has nothing better is weak.
    private static readonly double[] Qualities = [1, 0.9, 0.85, 0.85, 0.75, 0.6, 0.5, 0.45, 0];

    // A Latin word has no other spelling than its key.
    private static readonly double[] LatinQualities = [1, 0.9, 0.85, 0.85, 0.75, 0.6, 0.8, 0.7, 0];

    private readonly MatchedList[] _lists;
    private readonly MatchedList[] _first;
    private readonly double[] _qualities;

    public WordLookup(WordPart part, PostingSource source, CancellationToken cancellationToken)
    {
        Text = part.Token.Text;
        _qualities = TermText.IsLatin(part.Token) ? LatinQualities : Qualities;
        var exact = TermText.ExactOf(part.Token);
        var loose = TermText.LooseOf(part.Token);
        var prefix = part.IsPrefix && exact.Length > 0 && char.IsLetter(exact[0][0]) ? exact[0] : "";
        Frequency = exact.Select(source.Vocabulary.OfficesWith).DefaultIfEmpty(0).Max();
        _first = [.. Matches(WordMatch.Name, ListsOf(SearchColumn.First, exact))];
        _lists =
        [
            .. Matches(WordMatch.Name, ListsOf(SearchColumn.Name, exact)),
            .. Matches(WordMatch.Street, ListsOf(SearchColumn.Street, exact)),
            .. Matches(WordMatch.Address, ListsOf(SearchColumn.Address, exact)),
            .. Matches(WordMatch.NamePrefix, PrefixOf(SearchColumn.Name, prefix, ShortestPrefix)),
            .. Matches(WordMatch.StreetPrefix, PrefixOf(SearchColumn.Street, prefix, ShortestStreetPrefix)),
            .. Matches(WordMatch.Former, ListsOf(SearchColumn.Former, exact)),
            .. Matches(WordMatch.LooseName, ListsOf(SearchColumn.LooseName, loose)),
            .. Matches(WordMatch.LooseAddress, ListsOf(SearchColumn.LooseAddress, loose)),
        ];

        IEnumerable<PostingList> ListsOf(SearchColumn column, string[] terms) => terms.Select(term => source.Find(column, term, cancellationToken));

        // The beginning of a quarter of all words tells nothing, and costs most.
        IEnumerable<PostingList> PrefixOf(SearchColumn column, string term, int shortest) =>
            term.Length < shortest || Noise.IsFrequent(source.Vocabulary.OfficesWithPrefix(column, term), source.OfficeCount)
                ? []
                : [source.FindPrefix(column, term, cancellationToken)];
    }

    /// <summary>The word as typed.</summary>
    public string Text { get; }

    /// <summary>How many offices have it in names or addresses as it is spelt: of the likelier of the two.</summary>
    public int Frequency { get; }

    /// <summary>Whether no office has it in any form.</summary>
    public bool IsUnknown => _lists.Length == 0;

    /// <summary>Where and how an office has it, at its best.</summary>
    public WordMatch Match(int position)
    {
        foreach (ref var list in _lists.AsSpan())
        {
            if (list.Contains(position))
            {
                return list.Match;
            }
        }

        return WordMatch.None;
    }

    /// <summary>Whether it is the first word of one of the office's names.</summary>
    public bool IsFirst(int position)
    {
        foreach (ref var list in _first.AsSpan())
        {
            if (list.Contains(position))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the offices that have it in any form; with <paramref name="inStreets"/> only in streets and addresses.</summary>
    public void AddTo(OfficeBits offices, bool inStreets = false)
    {
        foreach (var list in _lists)
        {
            if (!inStreets || IsInStreet(list.Match))
            {
                list.List.AddTo(offices);
            }
        }
    }

    /// <summary>How much of a street or address a match tells, from 0 to 1.</summary>
    public double StreetQuality(int position)
    {
        foreach (ref var list in _lists.AsSpan())
        {
            if (IsInStreet(list.Match) && list.Contains(position))
            {
                return list.Match == WordMatch.Street ? 1 : _qualities[(int)list.Match];
            }
        }

        return 0;
    }

    /// <summary>How good a match is, from 0 to 1.</summary>
    public double QualityOf(WordMatch match) => _qualities[(int)match];

    /// <summary>A match in words.</summary>
    public static string Describe(WordMatch match) => Descriptions[(int)match];

    private static bool IsInStreet(WordMatch match) => match is WordMatch.Street or WordMatch.Address or WordMatch.StreetPrefix or WordMatch.LooseAddress;

    private static IEnumerable<MatchedList> Matches(WordMatch match, IEnumerable<PostingList> lists) =>
        lists.Where(list => list.Count > 0).Select(list => new MatchedList(match, list));

    /// <summary>The offices of one way to have the word, with where in the list they were looked for last.</summary>
    private struct MatchedList(WordMatch match, PostingList list)
    {
        private int _hint;

        public readonly WordMatch Match => match;

        public readonly PostingList List => list;

        public bool Contains(int position) => list.Contains(position, ref _hint);
    }
}
