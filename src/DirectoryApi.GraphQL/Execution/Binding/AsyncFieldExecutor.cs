using DirectoryApi.GraphQL.Execution.Completion;
using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Executes a field whose resolver may have to wait.</summary>
internal sealed class AsyncFieldExecutor<T>(Resolver<ValueTask<T>> resolver, ResultCompleter<T> completer) : FieldExecutor(completer.IsNullable)
{
    public override bool IsAsync => true;

    public override bool Execute(object parent, OperationContext context, FieldSelection selection)
        => throw new InvalidOperationException($"{selection.Field.Coordinate} is asynchronous.");

    public override object? Start(object parent, OperationContext context, FieldSelection selection)
    {
        context.Path.Push(selection.ResponseName);
        try
        {
            return resolver(parent, context, selection).AsTask();
        }
        catch (Exception exception)
        {
            return Task.FromException<T>(exception);
        }
        finally
        {
            context.Path.Pop();
        }
    }

    public override async ValueTask<bool> ExecuteAsync(object parent, object? started, OperationContext context, FieldSelection selection)
    {
        var start = context.Writer.Position;
        var depth = context.Path.Count;
        try
        {
            context.Path.Push(selection.ResponseName);
            var value = started is Task<T> task ? await task : await resolver(parent, context, selection);
            var isComplete = await completer.CompleteAsync(value, context, selection);
            context.Path.Count = depth;
            return isComplete;
        }
        catch (Exception exception) when (!IsFatal(exception, context))
        {
            context.Path.Count = depth;
            return Fail(exception, start, context, selection);
        }
    }
}
