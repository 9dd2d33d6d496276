namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>The fields to answer of an object of one type, in the order of the response.</summary>
internal sealed class SelectionSetPlan
{
    private static readonly byte[] Close = "}"u8.ToArray();
    private static readonly byte[] Empty = "{}"u8.ToArray();

    public SelectionSetPlan(FieldSelection[] fields)
    {
        Fields = fields;
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
}
