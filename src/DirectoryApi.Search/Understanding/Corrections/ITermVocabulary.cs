namespace DirectoryApi.Search.Understanding.Corrections;

/// <summary>The words of the offices' texts. Safe to share between threads.</summary>
public interface ITermVocabulary
{
    /// <summary>True for a word that some office has, in its <see cref="Text.Folding.FoldedForm"/>.</summary>
    bool Contains(string folded);

    /// <summary>
    /// The words whose <see cref="Text.Folding.LooserKey"/> differs from <paramref name="looseKey"/> by at most
    /// <paramref name="maxEdits"/> edits (letters put in, left out, replaced, or two neighbours exchanged) and begins with the same
    /// letter; in no order.
    /// </summary>
    /// <param name="looseKey">The loose key of a misspelt word.</param>
    /// <param name="maxEdits">The most edits, 0 to 3.</param>
    /// <returns>Folded words, each with the number of offices that have it.</returns>
    IEnumerable<(string Term, int Offices)> Near(string looseKey, int maxEdits);
}
