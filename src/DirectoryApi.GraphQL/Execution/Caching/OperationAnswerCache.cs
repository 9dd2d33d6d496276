using System.Diagnostics.CodeAnalysis;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Keeps the answers to queries that are asked again and again with the same variables, as long as the state of the data that they are
/// made from is served. Answers with errors are not kept. An answer whose resolvers asked for the time (<see cref="IOperationClock"/>)
/// is given within the same stretch of time only. Safe for any number of requests at once.
/// </summary>
public sealed class OperationAnswerCache
{
    /// <summary>The space where nothing else is said: 16 MiB.</summary>
    public const long DefaultMaxBytes = 16L * 1024 * 1024;

    private readonly AnswerCache<OperationKey, EncodedAnswer> _answers;

    /// <summary>Makes an empty cache.</summary>
    /// <param name="periodAt">Numbers stretches of time: resolvers that ask for the time give the same at every instant of one.</param>
    /// <param name="maxBytes">The space for answers and what it takes to keep them, in bytes; 0 keeps nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is negative.</exception>
    public OperationAnswerCache(Func<DateTimeOffset, long> periodAt, long maxBytes = DefaultMaxBytes) =>
        _answers = new AnswerCache<OperationKey, EncodedAnswer>(maxBytes, periodAt, static (key, answer) => key.Bytes + answer.Json.Bytes.Length);

    /// <summary>How many answers are kept.</summary>
    public int Count => _answers.Count;

    /// <summary>How much space is taken, in bytes; about, while requests are being answered.</summary>
    public long Bytes => _answers.Bytes;

    internal bool TryGet(in OperationKey key, DateTimeOffset now, [NotNullWhen(true)] out EncodedAnswer? answer) => _answers.TryGet(key, now, out answer);

    internal void Add(in OperationKey key, ReadOnlySpan<byte> json, DateTimeOffset? tellsOf)
    {
        if (_answers.IsWanted(key))
        {
            _answers.Add(key.Copy(), new EncodedAnswer(key.IsPacked ? PackedContent.Pack(json) : PackedContent.Plain(json.ToArray()), tellsOf is not null), tellsOf);
        }
    }
}
