using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Keeps whole answers of one state of a host's data, from the second time that they are asked for. An answer that tells of an instant
/// is given for requests of the same stretch of time only, such as the same minute. Safe for any number of requests at once.
/// </summary>
/// <remarks>A host gives each state of its data a cache of its own and drops the cache with it: nothing is ever invalidated singly.</remarks>
/// <typeparam name="TKey">All that an answer depends on beside the data and the instant.</typeparam>
/// <typeparam name="TAnswer">An answer, which does not change.</typeparam>
public sealed class AnswerCache<TKey, TAnswer>
    where TKey : struct, IEquatable<TKey>
    where TAnswer : class
{
    // What an entry takes beside what its key and its answer hold: the dictionary's node, the cache's entry, the object that tells the
    // period, and the heads of the objects and arrays that the key and the answer are.
    private const int EntryOverhead = 380;

    private readonly ClockCache<TKey, KeptAnswer> _answers;
    private readonly RepetitionFilter _filter = new();
    private readonly Func<DateTimeOffset, long> _periodAt;

    /// <summary>Makes an empty cache.</summary>
    /// <param name="maxBytes">The space for answers and what it takes to keep them, in bytes; 0 keeps nothing.</param>
    /// <param name="periodAt">Numbers the stretches of time in which answers that tell of an instant stay the same.</param>
    /// <param name="bytesOf">How many bytes a key and its answer take.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is negative.</exception>
    public AnswerCache(long maxBytes, Func<DateTimeOffset, long> periodAt, Func<TKey, TAnswer, int> bytesOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxBytes);
        ArgumentNullException.ThrowIfNull(periodAt);
        ArgumentNullException.ThrowIfNull(bytesOf);
        _periodAt = periodAt;
        _answers = new ClockCache<TKey, KeptAnswer>(maxBytes, (key, kept) => bytesOf(key, kept.Answer) + EntryOverhead);
    }

    /// <summary>How many answers are kept.</summary>
    public int Count => _answers.Count;

    /// <summary>How much space is taken, in bytes; about, while requests are being answered.</summary>
    public long Bytes => _answers.Bytes;

    /// <summary>Looks for an answer that holds at an instant.</summary>
    /// <param name="key">What it depends on.</param>
    /// <param name="now">The instant of the request.</param>
    /// <param name="answer">The answer.</param>
    public bool TryGet(in TKey key, DateTimeOffset now, [NotNullWhen(true)] out TAnswer? answer)
    {
        answer = _answers.TryGet(key, out var kept) && (kept.Period is null || kept.Period == _periodAt(now)) ? kept.Answer : null;
        return answer is not null;
    }

    /// <summary>Whether an answer is to be kept: the same was asked for before.</summary>
    /// <param name="key">What it depends on.</param>
    public bool IsWanted(in TKey key) => _filter.IsRepeated(key.GetHashCode());

    /// <summary>Keeps an answer, in the place of the one there was.</summary>
    /// <param name="key">What it depends on; holds nothing that a request takes back.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="tellsOf">The instant that it tells of; null for an answer that holds whenever it is given.</param>
    public void Add(in TKey key, TAnswer answer, DateTimeOffset? tellsOf) =>
        _answers.Add(key, new KeptAnswer(answer, tellsOf is { } instant ? _periodAt(instant) : null));

    private sealed record KeptAnswer(TAnswer Answer, long? Period);
}
