namespace DirectoryApi.Search.Understanding.Corrections;

/// <summary>
/// Finds keys within an edit distance of another. Keys are kept by first letter and length, each with the set of its letters as
/// bits, so that few of them are compared letter by letter.
/// </summary>
internal sealed class NearbyKeys<TValue>
{
    private readonly Dictionary<(char First, int Length), List<(string Key, uint Letters, TValue Value)>> _keys = [];

    public NearbyKeys(IEnumerable<(string Key, TValue Value)> keys)
    {
        foreach (var (key, value) in keys)
        {
            if (key.Length > 0)
            {
                if (!_keys.TryGetValue((key[0], key.Length), out var list))
                {
                    _keys.Add((key[0], key.Length), list = []);
                }

                list.Add((key, LettersOf(key), value));
            }
        }
    }

    /// <summary>The values whose key begins with the same letter and is at most <paramref name="maxEdits"/> edits away.</summary>
    public IEnumerable<(TValue Value, int Edits)> Find(string key, int maxEdits)
    {
        if (key.Length == 0)
        {
            yield break;
        }

        var letters = LettersOf(key);
        for (var length = Math.Max(1, key.Length - maxEdits); length <= key.Length + maxEdits; length++)
        {
            if (!_keys.TryGetValue((key[0], length), out var list))
            {
                continue;
            }

            foreach (var (other, otherLetters, value) in list)
            {
                // An edit takes at most one letter out of the set and puts one in.
                if (System.Numerics.BitOperations.PopCount(letters ^ otherLetters) <= 2 * maxEdits
                    && EditDistance.Between(key, other, maxEdits) is var edits && edits <= maxEdits)
                {
                    yield return (value, edits);
                }
            }
        }
    }

    private static uint LettersOf(string key)
    {
        var letters = 0u;
        foreach (var letter in key)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }
}
