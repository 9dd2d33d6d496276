using DirectoryApi.GraphQL.Execution.Completion;
using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Executes a field whose resolver gives its value at once.</summary>
internal sealed class SyncFieldExecutor<T>(Resolver<T> resolver, ResultCompleter<T> completer) : FieldExecutor(completer.IsNullable)
{
    public override bool IsAsync => false;

    public override bool Execute(object parent, OperationContext context, FieldSelection selection)
    {
        if (!selection.IsLeaf)
        {
            context.Path.Push(selection.ResponseName);
            var isComplete = completer.Complete(resolver(parent, context, selection), context, selection);
            context.Path.Pop();
            return isComplete;
        }

        // Most fields are leaves whose place in the response nobody asks for: they do not pay for it.
        var value = resolver(parent, context, selection);
        return completer.TryWriteLeaf(value, context.Writer) || CompleteLeaf(value, context, selection);
    }

    public override object? Start(object parent, OperationContext context, FieldSelection selection) => null;

    public override async ValueTask<bool> ExecuteAsync(object parent, object? started, OperationContext context, FieldSelection selection)
    {
        var start = context.Writer.Position;
        var depth = context.Path.Count;
        try
        {
            context.Path.Push(selection.ResponseName);
            var isComplete = await completer.CompleteAsync(resolver(parent, context, selection), context, selection);
            context.Path.Count = depth;
            return isComplete;
        }
        catch (Exception exception) when (!IsFatal(exception, context))
        {
            context.Path.Count = depth;
            return Fail(exception, start, context, selection);
        }
    }

    private bool CompleteLeaf(T value, OperationContext context, FieldSelection selection)
    {
        context.Path.Push(selection.ResponseName);
        var isComplete = completer.Complete(value, context, selection);
        context.Path.Pop();
        return isComplete;
    }
}
