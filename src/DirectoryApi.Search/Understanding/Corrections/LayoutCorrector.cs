using DirectoryApi.Search.Understanding.Lexicon;
using DirectoryApi.Search.Understanding.Segmentation;
using DirectoryApi.Text.KeyboardLayout;

namespace DirectoryApi.Search.Understanding.Corrections;

/// <summary>
/// Reads words that mean nothing as typed as typed with another keyboard layout on. A conversion counts only where its words are
/// known: every text is something in another layout.
/// </summary>
internal sealed class LayoutCorrector(ConceptLexicon lexicon, KnownWords known)
{
    private const int ShortestProof = 3;

    /// <summary>Words as short mean something in every layout.</summary>
    private const int LongestOpen = 2;

    /// <summary>The query with such words converted and the others as typed; null where no conversion means anything.</summary>
    public string? Correct(QueryText typed, IReadOnlyList<Candidate> chosen)
    {
        var chunks = typed.Text.Split(' ');
        var isOpen = OpenChunks(typed, chosen, chunks);
        if (!isOpen.Contains(true))
        {
            return null;
        }

        string? best = null;
        var most = 0;
        foreach (var conversion in LayoutConverter.Convert(typed.Text))
        {
            var converted = conversion.Text.Split(' ');
            var mixed = chunks.Select((chunk, index) => isOpen[index] ? converted[index] : chunk).ToArray();
            var changed = Enumerable.Range(0, chunks.Length).Where(index => mixed[index] != chunks[index]).ToHashSet();
            if (changed.Count > 0 && Proofs(mixed, changed) is var proofs && proofs > most)
            {
                most = proofs;
                best = string.Join(' ', mixed);
            }
        }

        return best;
    }

    /// <summary>Which chunks between spaces hold a word that means nothing as typed, and none that does.</summary>
    private bool[] OpenChunks(QueryText typed, IReadOnlyList<Candidate> chosen, string[] chunks)
    {
        var isOpen = new bool[chunks.Length];
        var start = 0;
        for (var index = 0; index < chunks.Length; index++)
        {
            var end = start + chunks[index].Length;
            var inside = chosen.Where(candidate => typed.Tokens[candidate.First].Start < end && typed.Tokens[candidate.Next - 1].End > start).ToList();
            isOpen[index] = inside.Count > 0 && inside.TrueForAll(candidate => IsOpen(typed, candidate));
            start = end + 1;
        }

        return isOpen;
    }

    private bool IsOpen(QueryText typed, Candidate candidate) => candidate.Kind switch
    {
        CandidateKind.Word => typed.Tokens[candidate.First].Folded.Length <= LongestOpen || !known.Contains(typed.Tokens[candidate.First]),
        CandidateKind.Building => candidate.Next - candidate.First == 1,
        CandidateKind.Intent or CandidateKind.Place or CandidateKind.Kind => typed.Tokens[candidate.First].Folded.Length <= LongestOpen,
        _ => false,
    };

    /// <summary>
    /// How many letters of the converted chunks are explained; 0 where they are fewer than those that stay unknown, or where no
    /// word of three letters or more is among them.
    /// </summary>
    private int Proofs(string[] mixed, HashSet<int> changed)
    {
        var text = new QueryText(string.Join(' ', mixed), lexicon);
        var (explained, unknown, isProved) = (0, 0, false);
        foreach (var candidate in QuerySegmenter.Segment(text, withDoubtfulStreets: true))
        {
            var start = text.Tokens[candidate.First].Start;
            if (!changed.Contains(text.Text.AsSpan(0, start).Count(' ')))
            {
                continue;
            }

            var length = text.Tokens[candidate.Next - 1].End - start;
            var isExplained = candidate.Kind == CandidateKind.Word
                ? known.Contains(text.Tokens[candidate.First])
                : candidate.Match != PhraseMatch.Loose;
            explained += isExplained ? length : 0;
            unknown += isExplained ? 0 : length;
            isProved |= isExplained && length >= ShortestProof && candidate.Kind is CandidateKind.Kind or CandidateKind.Service or CandidateKind.Place or CandidateKind.Street;
        }

        return isProved && explained > unknown ? explained : 0;
    }
}
