using DirectoryApi.GraphQL.Execution.Completion;
using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>What both kinds of executor do with a value or an exception.</summary>
internal abstract class FieldExecutor<T>(ResultCompleter<T> completer) : FieldExecutor
{
    protected ResultCompleter<T> Completer => completer;

    /// <summary>Turns what a resolver threw into errors, and the field into null (§6.4.4).</summary>
    /// <returns>False where the field excludes null.</returns>
    protected bool Fail(Exception exception, int mark, int depth, OperationContext context, FieldSelection selection)
    {
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

        context.Path.Count = depth;
        context.Writer.Truncate(mark);
        if (completer.IsNullable)
        {
            context.Writer.WriteNull();
        }

        return completer.IsNullable;
    }

    /// <summary>Whether an exception ends the whole operation rather than the field.</summary>
    protected static bool IsFatal(Exception exception, OperationContext context)
        => exception is OperationTimeoutException
            || (exception is OperationCanceledException && context.CancellationToken.IsCancellationRequested);
}
