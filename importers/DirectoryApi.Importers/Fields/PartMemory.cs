using System.Collections.Concurrent;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Importers.Fields;

/// <summary>
/// Remembers what was read from parts of addresses, up to a number of them: what comes after is read each time, so that hostile text
/// fills no memory. Safe to share between threads.
/// </summary>
/// <param name="read">Reads a part; tells the same of the same part each time.</param>
internal sealed class PartMemory<T>(Func<string, Language, T> read)
{
    /// <summary>The most parts that are remembered: some megabytes, and more places and streets than the annexes name.</summary>
    private const int MostParts = 50_000;

    /// <summary>Characters above which a part is not remembered; the names of places and streets are shorter.</summary>
    private const int LongestPart = 80;

    private readonly ConcurrentDictionary<string, T>[] _known =
        [.. Enum.GetValues<Language>().Select(_ => new ConcurrentDictionary<string, T>(StringComparer.Ordinal))];

    private int _count;

    /// <summary>What a part says.</summary>
    public T Of(string part, Language language)
    {
        var parts = _known[(int)language];
        if (parts.TryGetValue(part, out var known))
        {
            return known;
        }

        var value = read(part, language);
        if (part.Length <= LongestPart && Volatile.Read(ref _count) < MostParts && parts.TryAdd(part, value))
        {
            Interlocked.Increment(ref _count);
        }

        return value;
    }
}
