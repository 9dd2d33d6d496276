using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Resolves a field and writes its value (ExecuteField, §6.4).</summary>
internal abstract class FieldExecutor(bool isNullable)
{
    /// <summary>Whether the resolver itself may have to wait.</summary>
    public abstract bool IsAsync { get; }

    /// <summary>
    /// Resolves and writes without waiting; for fields below which nothing is asynchronous. What the resolver throws comes out:
    /// the caller gives it to <see cref="Fail"/>.
    /// </summary>
    /// <returns>False where an error must make the parent null; what was written is then of no account.</returns>
    public abstract bool Execute(object parent, OperationContext context, FieldSelection selection);

    /// <summary>Begins to resolve, so that sibling fields can wait at the same time; null for a field that does not wait.</summary>
    public abstract object? Start(object parent, OperationContext context, FieldSelection selection);

    /// <summary>Resolves, or takes up what <see cref="Start"/> began, and writes. Nothing that belongs to the field comes out as an exception.</summary>
    /// <returns>False where an error must make the parent null.</returns>
    public abstract ValueTask<bool> ExecuteAsync(object parent, object? started, OperationContext context, FieldSelection selection);

    /// <summary>Whether an exception ends the whole operation rather than the field.</summary>
    public static bool IsFatal(Exception exception, OperationContext context)
        => exception is OperationTimeoutException
            || (exception is OperationCanceledException && context.CancellationToken.IsCancellationRequested);

    /// <summary>Turns what a resolver threw into errors, and the field into null (§6.4.4).</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="start">Where the field's value begins in the response.</param>
    /// <param name="context">The operation, with the path of the parent.</param>
    /// <param name="selection">The field.</param>
    /// <returns>False where the field excludes null.</returns>
    public bool Fail(Exception exception, int start, OperationContext context, FieldSelection selection)
    {
        context.Path.Push(selection.ResponseName);
        lock (context.Errors)
        {
            if (exception is GraphQLException { Errors: var errors })
            {
                foreach (var error in errors)
                {
                    context.AddError(selection, error with { Exception = error.Exception ?? exception });
                }
            }
            else
            {
                // What an unexpected exception says may not be for the client's eyes.
                context.AddError(selection, "Unexpected Execution Error", ErrorCodes.InternalServerError, exception);
            }
        }

        context.Path.Pop();
        context.Writer.Truncate(start);
        if (isNullable)
        {
            context.Writer.WriteNull();
        }

        return isNullable;
    }
}
