using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Writes a resolver's value as its declared type demands (CompleteValue, §6.4.3).</summary>
/// <typeparam name="T">The C# type of the value.</typeparam>
internal abstract class ResultCompleter<T>(bool isNullable)
{
    /// <summary>Whether the declared type includes null.</summary>
    public bool IsNullable => isNullable;

    /// <summary>Writes a leaf that cannot fail, without needing to know where in the response it stands: the short way for most fields.</summary>
    /// <returns>False where nothing was written and <see cref="Complete"/> must be asked.</returns>
    public virtual bool TryWriteLeaf(T value, ResponseWriter writer) => false;

    /// <summary>Writes a value; null in its place where it fails and may be null.</summary>
    /// <returns>False where an error must make the parent null.</returns>
    public bool Complete(T value, OperationContext context, FieldSelection selection)
    {
        if (value is null)
        {
            return CompleteNull(context, selection);
        }

        var mark = context.Writer.Position;
        return CompleteValue(value, context, selection) || Recover(mark, context);
    }

    /// <summary>As <see cref="Complete"/>, for values below which something may have to wait.</summary>
    /// <returns>False where an error must make the parent null.</returns>
    public ValueTask<bool> CompleteAsync(T value, OperationContext context, FieldSelection selection)
        => value is null ? new ValueTask<bool>(CompleteNull(context, selection)) : CompleteAndRecoverAsync(value, context, selection);

    /// <summary>Writes a value that is not null.</summary>
    /// <returns>False where there was an error, already reported.</returns>
    protected abstract bool CompleteValue(T value, OperationContext context, FieldSelection selection);

    /// <summary>Writes a value that is not null, waiting where something below has to.</summary>
    /// <returns>False where there was an error, already reported.</returns>
    protected virtual ValueTask<bool> CompleteValueAsync(T value, OperationContext context, FieldSelection selection)
        => new(CompleteValue(value, context, selection));

    /// <summary>Reports an error at the present path.</summary>
    /// <returns>False, for the caller to return.</returns>
    protected static bool Fail(OperationContext context, FieldSelection selection, string message, string code, Exception? exception = null)
    {
        lock (context.Errors)
        {
            context.AddError(selection, message, code, exception);
        }

        return false;
    }

    /// <summary>Reports at the present path that the selections of an object cannot be executed.</summary>
    /// <returns>False, for the caller to return.</returns>
    protected static bool FailFor(NullConditionException fault, OperationContext context, FieldSelection selection)
    {
        lock (context.Errors)
        {
            context.AddError(selection, fault.Error);
        }

        return false;
    }

    private async ValueTask<bool> CompleteAndRecoverAsync(T value, OperationContext context, FieldSelection selection)
    {
        var mark = context.Writer.Position;
        return await CompleteValueAsync(value, context, selection) || Recover(mark, context);
    }

    private bool CompleteNull(OperationContext context, FieldSelection selection)
    {
        if (isNullable)
        {
            context.Writer.WriteNull();
            return true;
        }

        return Fail(context, selection, $"Cannot return null for non-nullable field {selection.Field.Coordinate}.", ErrorCodes.NonNullViolation);
    }

    private bool Recover(int mark, OperationContext context)
    {
        if (isNullable)
        {
            context.Writer.Truncate(mark);
            context.Writer.WriteNull();
        }

        return isNullable;
    }
}
