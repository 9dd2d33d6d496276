using DirectoryApi.Domain.Languages;
using DirectoryApi.Text.Folding;

namespace DirectoryApi.Search.Suggesting;

/// <summary>The distinct folded words of all names, in order: a beginning of words is a range of their numbers.</summary>
internal sealed class WordList
{
    private readonly string[] _words;
    private readonly byte[] _languages;
    private readonly string[] _looseKeys;
    private readonly int[] _wordOfLooseKey;

    /// <summary>A list of words in ordinal order, without duplicates.</summary>
    /// <param name="words">The words.</param>
    /// <param name="languages">The languages each is written in, a bit for each.</param>
    public WordList(string[] words, byte[] languages)
    {
        _words = words;
        _languages = languages;
        _looseKeys = Array.ConvertAll(words, LooserKey.Of);
        _wordOfLooseKey = [.. Enumerable.Range(0, words.Length)];
        Array.Sort(_looseKeys, _wordOfLooseKey, StringComparer.Ordinal);
    }

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The languages of each word, a bit for each; none where they are not known.</summary>
    public ReadOnlySpan<byte> Languages => _languages;

    /// <summary>How many there are.</summary>
    public int Count => _words.Length;

    /// <summary>The word of a number.</summary>
    public string this[int number] => _words[number];

    /// <summary>The bit of a language.</summary>
    public static byte BitOf(Language language) => (byte)(1 << (int)language);

    /// <summary>The words that begin with <paramref name="prefix"/>; empty for an empty one.</summary>
    public WordRange StartingWith(string prefix)
    {
        var from = FirstNotBefore(_words, prefix);
        var to = EndOf(_words, prefix, from);
        return new WordRange(from, to, from < to && _words[from].Length == prefix.Length);
    }

    /// <summary>The word itself, as a range of one; empty where it is none.</summary>
    public WordRange Exactly(string word)
    {
        var from = FirstNotBefore(_words, word);
        return new WordRange(from, from < _words.Length && _words[from] == word ? from + 1 : from, StartsWhole: true);
    }

    /// <summary>The words whose looser key begins with that of <paramref name="prefix"/>, each as a range of one.</summary>
    public IEnumerable<WordRange> StartingLooselyWith(string prefix)
    {
        var key = LooserKey.Of(prefix);
        var from = FirstNotBefore(_looseKeys, key);
        var to = EndOf(_looseKeys, key, from);
        return Enumerable.Range(from, to - from)
            .Select(place => new WordRange(_wordOfLooseKey[place], _wordOfLooseKey[place] + 1, _looseKeys[place].Length == key.Length));
    }

    /// <summary>The languages of the word of a number, a bit for each; none where they are not known.</summary>
    public byte LanguagesOf(int number) => _languages[number];

    private static int FirstNotBefore(string[] keys, string key)
    {
        var found = Array.BinarySearch(keys, key, StringComparer.Ordinal);
        if (found < 0)
        {
            return ~found;
        }

        // Of equal keys any may be found.
        while (found > 0 && keys[found - 1] == key)
        {
            found--;
        }

        return found;
    }

    private static int EndOf(string[] keys, string prefix, int from)
    {
        // Behind every text that goes on from the prefix.
        var (low, high) = (from, prefix.Length == 0 ? from : keys.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (keys[middle].StartsWith(prefix, StringComparison.Ordinal))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
