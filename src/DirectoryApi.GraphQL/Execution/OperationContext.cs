using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>What one execution of an operation works with. Contexts are pooled: nothing may hold one after its operation ended.</summary>
internal sealed class OperationContext : IOperationClock
{
    private const int MaxKeptBuffer = 1024 * 1024;

    // The clock is read once in so many objects, so that a limit in time costs the hot path a counter only.
    private const int ObjectsPerCheck = 64;

    private object?[]?[] _arguments = [];
    private SelectionSetPlan? _variableKeyPlan;
    private string? _variableKey;
    private int _objects;
    private long _deadline;
    private long _nowTicks;

    public ResponseWriter Writer { get; } = new();

    public PathStack Path { get; } = new();

    public List<Error> Errors { get; } = [];

    public RequestServices Request { get; private set; }

    public Schema Schema { get; private set; } = null!;

    public PreparedOperation Operation { get; private set; } = null!;

    public object?[] Variables { get; private set; } = [];

    public CancellationToken CancellationToken { get; private set; }

    /// <summary>The cost of the operation; 0 until it is known.</summary>
    public double Cost { get; set; }

    /// <summary>The cost to report in the response; null where none was asked for.</summary>
    public double? ReportedCost { get; set; }

    /// <summary>What resolvers add to the response beside the data; null where they add nothing.</summary>
    public SortedDictionary<string, Dictionary<string, object?>>? Extensions { get; private set; }

    /// <summary>Where the JSON of immutable objects is kept; null where none is to be looked up or kept.</summary>
    public EncodedObjectCache? EncodedObjects { get; set; }

    /// <summary>Where the whole answer is kept, once it is there; null where it is not to be.</summary>
    public OperationAnswerCache? Answers { get; private set; }

    /// <summary>What the answer depends on, where it is to be kept.</summary>
    public OperationKey AnswerKey { get; private set; }

    /// <summary>What the host says of the request beside the data.</summary>
    public string Variation { get; private set; } = "";

    public TimeProvider TimeProvider { get; private set; } = TimeProvider.System;

    /// <summary>Whether a resolver has asked what time it is.</summary>
    public bool DependsOnTime => Volatile.Read(ref _nowTicks) != 0;

    public void Begin(
        Schema schema, PreparedOperation operation, RequestServices request, TimeProvider timeProvider, TimeSpan? timeout, CancellationToken token)
    {
        Schema = schema;
        Operation = operation;
        Request = request;
        if (request.State is IEncodedObjectSource { EncodedObjects: { } objects } source)
        {
            EncodedObjects = objects;
            Variation = source.Variation;
        }

        TimeProvider = timeProvider;
        CancellationToken = token;
        _objects = 0;
        _deadline = timeout is { } limit
            ? timeProvider.GetTimestamp() + (long)(limit.TotalSeconds * timeProvider.TimestampFrequency)
            : long.MaxValue;
        if (Variables.Length < operation.Variables.Count)
        {
            Variables = new object?[operation.Variables.Count];
        }
    }

    public DateTimeOffset GetUtcNow()
    {
        // Resolvers may run at once: all of them get what the first one got.
        if (!DependsOnTime)
        {
            Interlocked.CompareExchange(ref _nowTicks, TimeProvider.GetUtcNow().UtcTicks, 0);
        }

        return new DateTimeOffset(Volatile.Read(ref _nowTicks), TimeSpan.Zero);
    }

    /// <summary>Says where the answer is to be kept, if at all.</summary>
    public void KeepAnswer(OperationAnswerCache? answers, in OperationKey key)
    {
        Answers = answers;
        AnswerKey = key;
    }

    /// <summary>Replaces the token by one that also knows the limit in time.</summary>
    public void UseToken(CancellationToken token) => CancellationToken = token;

    public void End()
    {
        Writer.Reset(MaxKeptBuffer);
        Path.Count = 0;
        Errors.Clear();
        Array.Clear(_arguments);
        Array.Clear(Variables);
        Request = default;
        EncodedObjects = null;
        Answers = null;
        AnswerKey = default;
        Variation = "";
        _variableKeyPlan = null;
        _variableKey = null;
        ReportedCost = null;
        Cost = 0;
        Extensions = null;
        CancellationToken = default;
        _nowTicks = 0;
    }

    /// <summary>Where the arguments stand that a plan computes once per request.</summary>
    public ref object?[]? ArgumentsAt(int slot)
    {
        if (slot >= _arguments.Length)
        {
            Array.Resize(ref _arguments, Math.Max(slot + 1, _arguments.Length * 2));
        }

        return ref _arguments[slot];
    }

    /// <summary>Tells the values of the variables a selection set takes from others; null where they are not worth it.</summary>
    public string? VariableKeyOf(SelectionSetPlan plan)
    {
        if (plan.VariablePositions.Length == 0)
        {
            return "";
        }

        // Objects of one list have one plan, and its key is made once.
        if (!ReferenceEquals(_variableKeyPlan, plan))
        {
            _variableKeyPlan = plan;
            _variableKey = VariableKey.Of(plan.VariablePositions, Variables);
        }

        return _variableKey;
    }

    /// <summary>Stops the operation where the client has left or time is over.</summary>
    public void CountObject()
    {
        if (++_objects % ObjectsPerCheck == 0)
        {
            CheckTime();
        }
    }

    public void CheckTime()
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (_deadline != long.MaxValue && TimeProvider.GetTimestamp() > _deadline)
        {
            throw new OperationTimeoutException();
        }
    }

    /// <summary>Adds an entry to the extensions of the response.</summary>
    public void AddExtension(string name, string entry, object? value)
    {
        Extensions ??= new SortedDictionary<string, Dictionary<string, object?>>(StringComparer.Ordinal);
        if (!Extensions.TryGetValue(name, out var entries))
        {
            Extensions.Add(name, entries = new Dictionary<string, object?>(StringComparer.Ordinal));
        }

        entries[entry] = value;
    }

    /// <summary>Adds a field error at the present path.</summary>
    public void AddError(FieldSelection selection, string message, string code, Exception? exception = null)
        => AddError(selection, new Error(message) { Code = code, Exception = exception });

    /// <summary>Adds a field error at the present path.</summary>
    public void AddError(FieldSelection selection, Error error) => Errors.Add(error with
    {
        Locations = error.Locations.Count > 0 ? error.Locations : selection.Locations,
        Path = error.Path ?? Path.ToList(),
    });
}
