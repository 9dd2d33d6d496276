using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Highlighting;

/// <summary>
/// Marks in texts of offices what a query asked for: its words in any grammatical form and script, the places and kinds that it names
/// by all that they are called in either language, house and unit numbers, phones, addresses of the web. Texts are analysed anew,
/// since what an index holds are not the texts that are shown. One for a query; safe to share between threads.
/// </summary>
public sealed class Highlighter
{
    /// <summary>Shorter words are all over the names of services.</summary>
    private const int ShortestServiceWord = 3;

    private readonly List<PhrasePattern> _everywhere = [];
    private readonly List<PhrasePattern> _names = [];
    private readonly List<PhrasePattern> _addresses = [];
    private readonly List<PhrasePattern> _services = [];
    private readonly HashSet<OfficeKind> _kinds = [];
    private readonly HashSet<string> _serviceSlugs = new(StringComparer.Ordinal);
    private readonly List<string> _phones = [];
    private readonly List<string> _online = [];

    /// <summary>A highlighter of what a query was understood as.</summary>
    public Highlighter(QueryReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var part in reading.Parts)
        {
            Add(part, reading.Text);
        }
    }

    /// <summary>
    /// Those of the texts that have something to mark, as HTML: the passages in <c>&lt;mark&gt;</c>, everything else escaped.
    /// </summary>
    /// <param name="kind">The office's kind: its words are marked where the query names it.</param>
    /// <param name="texts">Texts of the office.</param>
    public IReadOnlyList<string> Highlight(OfficeKind kind, IEnumerable<HighlightText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var marked = new List<string>();
        var passages = new List<TextSpan>();
        foreach (var text in texts)
        {
            passages.Clear();
            AddPassages(kind, text, passages);
            if (passages.Count > 0)
            {
                marked.Add(MarkedText.Of(text.Text, passages));
            }
        }

        return marked;
    }

    private void Add(QueryPart part, string query)
    {
        switch (part)
        {
            case WordPart word:
                AddWord(word);
                break;
            case PlacePart place:
                foreach (var word in place.Words)
                {
                    _everywhere.Add(PhrasePattern.Of(word.Token, word.IsPrefix));
                }

                _everywhere.AddRange(place.Senses.SelectMany(PlacePatterns.Of));
                break;
            case KindPart kind:
                AddKinds(kind.Senses);
                break;
            case ServicePart service:
                _serviceSlugs.UnionWith(service.Slugs);
                AddTyped(_services, part, query);
                break;
            case LevelPart:
                AddTyped(_names, part, query);
                break;
            case StreetPart street:
                _addresses.AddRange(street.Words.Select(word => PhrasePattern.Of(word.Token, word.IsPrefix)));
                break;
            case BuildingPart building:
                AddNumber(_addresses, building.Number);
                break;
            case UnitNumberPart unit:
                AddNumber(_names, unit.Number);
                break;
            case PostalCodePart code:
                AddNumber(_addresses, code.Code);
                break;
            case PhonePart phone:
                _phones.Add(phone.Digits);
                break;
            case OnlineAddressPart online:
                _online.Add(online.Address);
                break;
            default:
                break;
        }
    }

    private void AddWord(WordPart word)
    {
        var pattern = PhrasePattern.Of(word.Token, word.IsPrefix);
        _everywhere.Add(pattern);
        if (word.Token.Folded.Length >= ShortestServiceWord)
        {
            _services.Add(pattern);
        }
    }

    private void AddKinds(IReadOnlyList<KindSense> senses)
    {
        foreach (var sense in senses)
        {
            _kinds.Add(sense.Kind);
        }
    }

    private static void AddTyped(List<PhrasePattern> patterns, QueryPart part, string query)
    {
        foreach (var token in TextAnalyzer.Analyze(query.Substring(part.Start, part.Length)))
        {
            if (token.Folded.Length >= ShortestServiceWord)
            {
                patterns.Add(PhrasePattern.Of(token, isPrefix: false));
            }
        }
    }

    private static void AddNumber(List<PhrasePattern> patterns, string number)
    {
        if (PhrasePattern.Of(number) is { } pattern)
        {
            patterns.Add(pattern);
        }
    }

    private void AddPassages(OfficeKind kind, HighlightText text, List<TextSpan> passages)
    {
        switch (text.Field)
        {
            case HighlightField.Name:
                Find(text.Text, passages, _everywhere, _names, _kinds.Contains(kind) ? KindPatterns.Of(kind) : []);
                break;
            case HighlightField.Address:
                Find(text.Text, passages, _everywhere, _addresses);
                break;
            case HighlightField.Service:
                Find(text.Text, passages, _services);
                if (passages.Count == 0 && text.Key is { } slug && _serviceSlugs.Contains(slug))
                {
                    passages.Add(new TextSpan(0, text.Text.Length));
                }

                break;
            case HighlightField.Phone:
                var digits = string.Concat((text.Key ?? text.Text).Where(char.IsAsciiDigit));
                if (_phones.Exists(phone => digits.EndsWith(phone, StringComparison.Ordinal)))
                {
                    passages.Add(new TextSpan(0, text.Text.Length));
                }

                break;
            case HighlightField.Online:
                foreach (var address in _online)
                {
                    if (text.Text.IndexOf(address, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
                    {
                        passages.Add(new TextSpan(start, address.Length));
                    }
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(text), text.Field, "Not a field of offices.");
        }
    }

    private static void Find(string text, List<TextSpan> passages, params ReadOnlySpan<IReadOnlyList<PhrasePattern>> patterns)
    {
        IReadOnlyList<AnalyzedToken>? tokens = null;
        foreach (var list in patterns)
        {
            for (var index = 0; index < list.Count; index++)
            {
                tokens ??= AnalyzedWords.Of(text);
                list[index].AddTo(tokens, passages);
            }
        }
    }
}
