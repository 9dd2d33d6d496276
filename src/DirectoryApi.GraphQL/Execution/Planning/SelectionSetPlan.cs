namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>The fields to answer of an object of one type, in the order of the response.</summary>
internal sealed class SelectionSetPlan
{
    private static readonly byte[] Close = "}"u8.ToArray();
    private static readonly byte[] Empty = "{}"u8.ToArray();

    /// <param name="fields">The fields.</param>
    /// <param name="isImmutable">Whether objects of the type do not change.</param>
    public SelectionSetPlan(FieldSelection[] fields, bool isImmutable)
    {
        Fields = fields;
        IsRepeatable = fields.All(field => field.IsRepeatable);
        IsKept = isImmutable && IsRepeatable && fields.Length > 0;
        VariablePositions = [.. fields.SelectMany(field => field.VariablePositions).Distinct().Order()];
        End = fields.Length == 0 ? Empty : Close;
        HasAsyncResolvers = fields.Any(field => field.Binding is { Executor.IsAsync: true });
        IsAsync = fields.Any(field => field.IsAsync);
    }

    public FieldSelection[] Fields { get; }

    /// <summary>What is written after the fields.</summary>
    public byte[] End { get; }

    /// <summary>Whether a resolver of these very fields is asynchronous.</summary>
    public bool HasAsyncResolvers { get; }

    /// <summary>Whether these fields or any below may have to wait.</summary>
    public bool IsAsync { get; }

    /// <summary>Whether an object gives the same JSON in requests that are alike, if it does not change.</summary>
    public bool IsRepeatable { get; }

    /// <summary>Whether an object's JSON can be kept.</summary>
    public bool IsKept { get; }

    /// <summary>The variables that arguments take, here and below.</summary>
    public int[] VariablePositions { get; }
}
