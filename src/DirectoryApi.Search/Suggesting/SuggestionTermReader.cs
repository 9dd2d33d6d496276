using DirectoryApi.Search.Understanding;
using DirectoryApi.Text.Analysis;
using DirectoryApi.Text.Folding;
using DirectoryApi.Text.Tokenizing;
using DirectoryApi.Text.Transliteration;

namespace DirectoryApi.Search.Suggesting;

/// <summary>Turns what was typed into terms: the words before the last one by what they mean, the last one by how it begins.</summary>
internal sealed class SuggestionTermReader(SuggestionIndex index, IQueryReader? queries)
{
    private const int MostReadings = 3;
    private const int MostTerms = 16;

    /// <summary>By a shorter looser key half of all words would meet.</summary>
    private const int ShortestLoose = 3;

    /// <summary>
    /// The terms; null where a word is neither known nor the beginning of a known one.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isLoose">Whether words that nothing begins with are looked for by their looser key.</param>
    public List<SuggestionTerm>? Read(string text, bool isLoose)
    {
        var tokens = Tokenizer.Tokenize(text);
        if (tokens.Count is 0 or > MostTerms)
        {
            return null;
        }

        var last = Unfinished(tokens[^1].Text, isLoose);
        if (last.Count == 0)
        {
            return null;
        }

        var leading = tokens.Count == 1 ? [] : Leading(text[..tokens[^1].Start], tokens.Take(tokens.Count - 1), isLoose);
        leading?.Add(last);
        return leading;
    }

    private List<SuggestionTerm>? Leading(string text, IEnumerable<Token> tokens, bool isLoose)
    {
        if (queries is null)
        {
            return All(tokens.Select(token => Finished(token.Text, isLoose)));
        }

        return queries.Read(text)
            .Take(MostReadings)
            .Select(reading => All(reading.Parts.Where(IsTerm).Select(part => TermOf(part, reading.Text, isLoose))))
            .FirstOrDefault(terms => terms is not null);
    }

    private static List<SuggestionTerm>? All(IEnumerable<SuggestionTerm> terms)
    {
        var all = new List<SuggestionTerm>();
        foreach (var term in terms)
        {
            if (term.Count == 0)
            {
                return null;
            }

            all.Add(term);
        }

        return all;
    }

    /// <summary>Words that say what is wanted of an office, and not which it is, meet nothing.</summary>
    private static bool IsTerm(QueryPart part) => part is not IntentPart;

    private SuggestionTerm TermOf(QueryPart part, string text, bool isLoose)
    {
        var tokens = Tokenizer.Tokenize(text.Substring(part.Start, part.Length));

        // The words of a name mean it together: each by itself would meet more.
        var term = tokens.Count == 1 ? Finished(tokens[0].Text, isLoose) : new SuggestionTerm(index);
        switch (part)
        {
            case KindPart kind:
                AddKinds(term, kind.Senses);
                break;
            case PlacePart place:
                AddPlaces(term, place);
                break;
            case ServicePart service:
                AddKinds(term, service.Senses);
                break;
            default:
                foreach (var token in tokens.Skip(1))
                {
                    AddFinished(term, token.Text, isLoose);
                }

                break;
        }

        return term;
    }

    private static void AddKinds(SuggestionTerm term, IReadOnlyList<KindSense> senses)
    {
        foreach (var sense in senses)
        {
            foreach (var facet in FacetNumbers.Of(sense.Kind, sense.Level))
            {
                term.AddFacet(facet, SuggestionWeights.Of(WordRole.KindFirst) - (sense.IsSecondary ? SuggestionWeights.SecondaryKind : 0));
            }
        }
    }

    private void AddPlaces(SuggestionTerm term, PlacePart part)
    {
        foreach (var sense in part.Senses)
        {
            if (((object?)sense.Settlement ?? sense.District ?? (object?)sense.Region) is { } place)
            {
                term.AddFacet(index.Facets.Of(place), SuggestionWeights.Of(sense.Match == PlaceNameMatch.Name ? WordRole.Place : WordRole.PlaceAlias));
            }
        }
    }

    private SuggestionTerm Unfinished(string word, bool isLoose)
    {
        var term = new SuggestionTerm(index);
        foreach (var form in FormsOf(word))
        {
            if (!isLoose)
            {
                term.Prefixes.Add(form);
            }

            term.Add(index.Words.StartingWith(form));
            if (isLoose)
            {
                AddLoose(term, form);
            }
        }

        if (isLoose)
        {
            AddStems(term, word);
        }

        return term;
    }

    private SuggestionTerm Finished(string word, bool isLoose)
    {
        var term = new SuggestionTerm(index);
        AddFinished(term, word, isLoose);
        return term;
    }

    /// <summary>A finished word may be abbreviated (обл, р) or have endings.</summary>
    private void AddFinished(SuggestionTerm term, string word, bool isLoose)
    {
        foreach (var form in FormsOf(word))
        {
            term.Add(index.Words.StartingWith(form));
            if (isLoose)
            {
                AddLoose(term, form);
            }
        }

        AddStems(term, word);
    }

    private void AddStems(SuggestionTerm term, string word)
    {
        foreach (var stem in TextAnalyzer.Analyze(word).SelectMany(token => token.Stems))
        {
            term.Add(index.Words.Exactly(stem));
        }
    }

    private void AddLoose(SuggestionTerm term, string form)
    {
        if (LooserKey.Of(form).Length < ShortestLoose)
        {
            return;
        }

        foreach (var range in index.Words.StartingLooselyWith(form))
        {
            term.Add(range);
        }
    }

    /// <summary>The folded forms of a typed word: its own, and for a Latin one its Cyrillic reading.</summary>
    private static IEnumerable<string> FormsOf(string word)
    {
        var own = SuggestionWords.Fold(word);
        if (own.Length > 0)
        {
            yield return own;
        }

        if (word.Any(letter => char.IsLetter(letter) && letter < '\u0250') && FoldedForm.Of(LatinToCyrillic.Fold(word)) is { Length: > 0 } read && read != own)
        {
            yield return read;
        }
    }
}
