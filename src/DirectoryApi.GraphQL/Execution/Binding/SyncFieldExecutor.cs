using DirectoryApi.GraphQL.Execution.Completion;
using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Executes a field whose resolver gives its value at once.</summary>
internal sealed class SyncFieldExecutor<T>(Resolver<T> resolver, ResultCompleter<T> completer) : FieldExecutor<T>(completer)
{
    public override bool IsAsync => false;

    public override bool Execute(object parent, OperationContext context, FieldSelection selection)
    {
        var mark = context.Writer.Position;
        var depth = context.Path.Count;
        try
        {
            if (selection.IsLeaf)
            {
                return ExecuteLeaf(parent, context, selection);
            }

            context.Path.Push(selection.ResponseName);
            var isComplete = Completer.Complete(resolver(parent, context, selection), context, selection);
            context.Path.Count = depth;
            return isComplete;
        }
        catch (Exception exception) when (!IsFatal(exception, context))
        {
            if (selection.IsLeaf)
            {
                context.Path.Count = depth;
                context.Path.Push(selection.ResponseName);
            }

            return Fail(exception, mark, depth, context, selection);
        }
    }

    // Most fields are leaves whose place in the response nobody asks for: they do not pay for it.
    private bool ExecuteLeaf(object parent, OperationContext context, FieldSelection selection)
    {
        var value = resolver(parent, context, selection);
        if (Completer.TryWriteLeaf(value, context.Writer))
        {
            return true;
        }

        context.Path.Push(selection.ResponseName);
        var isComplete = Completer.Complete(value, context, selection);
        context.Path.Pop();
        return isComplete;
    }

    public override object? Start(object parent, OperationContext context, FieldSelection selection) => null;

    public override async ValueTask<bool> ExecuteAsync(object parent, object? started, OperationContext context, FieldSelection selection)
    {
        var mark = context.Writer.Position;
        var depth = context.Path.Count;
        try
        {
            context.Path.Push(selection.ResponseName);
            var isComplete = await Completer.CompleteAsync(resolver(parent, context, selection), context, selection);
            context.Path.Count = depth;
            return isComplete;
        }
        catch (Exception exception) when (!IsFatal(exception, context))
        {
            return Fail(exception, mark, depth, context, selection);
        }
    }
}
