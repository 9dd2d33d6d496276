namespace DirectoryApi.Text.Places;

/// <summary>
/// What the words of printed texts are in lower case and as <see cref="PlaceKey"/>, for those that came lately: a few thousand words stand in nearly
/// all texts that name places. It never grows; a word takes the room of another one. May be shared between threads.
/// </summary>
internal sealed class PlaceWordMemory
{
    private const int Rooms = 8192;
    private const int LongestWord = 32;

    private readonly Entry?[] _entries = new Entry?[Rooms];

    /// <summary>The key and the lower case of a word. A soft hyphen, in front or inside, is in neither.</summary>
    public (string Key, string Lower) Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return Make(word);
        }

        ref var room = ref _entries[string.GetHashCode(word) & (Rooms - 1)];
        if (Volatile.Read(ref room) is { } known && word.SequenceEqual(known.Word))
        {
            return (known.Key, known.Lower);
        }

        var (key, lower) = Make(word);
        Volatile.Write(ref room, new Entry(word.ToString(), key, lower));
        return (key, lower);
    }

    private static (string Key, string Lower) Make(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().Replace("\u00AD", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        return (PlaceKey.Of(lower), lower);
    }

    private sealed record Entry(string Word, string Key, string Lower);
}
