using DirectoryApi.GraphQL.Execution.Caching;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>The response to a request, as JSON. Dispose it to give its buffer back; the JSON is gone then.</summary>
public sealed class OperationResult : IDisposable
{
    private readonly Action<OperationContext>? _release;
    private OperationContext? _context;
    private EncodedAnswer? _kept;
    private byte[]? _unpacked;

    internal OperationResult(OperationOutcome outcome, OperationContext context, Action<OperationContext> release)
    {
        Outcome = outcome;
        DependsOnTime = context.DependsOnTime;
        Cost = context.Cost;
        _context = context;
        _release = release;
    }

    /// <summary>The answer to a query that was asked before.</summary>
    internal OperationResult(EncodedAnswer kept)
    {
        _kept = kept;
        DependsOnTime = kept.DependsOnTime;
    }

    /// <summary>How the execution ended.</summary>
    public OperationOutcome Outcome { get; }

    /// <summary>Whether a resolver asked what time it is (<see cref="IOperationClock"/>), so that the same request may soon be answered otherwise.</summary>
    public bool DependsOnTime { get; }

    /// <summary>What the operation was estimated to cost (IBM's cost directives) when it was executed; 0 where it was not.</summary>
    public double Cost { get; }

    /// <summary>The response in UTF-8: one JSON object. Valid until the result is disposed of.</summary>
    /// <exception cref="ObjectDisposedException">The result has been disposed of.</exception>
    public ReadOnlyMemory<byte> Utf8Json => _kept is not null
        ? _unpacked ??= _kept.Unpack()
        : (_context ?? throw new ObjectDisposedException(nameof(OperationResult))).Writer.Written;

    /// <summary>The response as it is sent. Valid until the result is disposed of.</summary>
    internal PackedContent Content => _kept?.Json ?? PackedContent.Plain(Utf8Json);

    /// <summary>The errors of the response; empty where there are none. Valid until the result is disposed of.</summary>
    /// <exception cref="ObjectDisposedException">The result has been disposed of.</exception>
    public IReadOnlyList<Error> Errors => _kept is not null ? [] : (_context ?? throw new ObjectDisposedException(nameof(OperationResult))).Errors;

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        _kept = null;
        _unpacked = null;
        if (Interlocked.Exchange(ref _context, null) is { } context)
        {
            _release!(context);
        }
    }

    /// <summary>The response as text, for logs and tests.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(Utf8Json.Span);
}
