using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Binding;

/// <summary>Resolves a field and writes its value (ExecuteField, §6.4).</summary>
internal abstract class FieldExecutor
{
    /// <summary>Whether the resolver itself may have to wait.</summary>
    public abstract bool IsAsync { get; }

    /// <summary>Resolves and writes without waiting; for fields below which nothing is asynchronous.</summary>
    /// <returns>False where an error must make the parent null; what was written is then of no account.</returns>
    public abstract bool Execute(object parent, OperationContext context, FieldSelection selection);

    /// <summary>Begins to resolve, so that sibling fields can wait at the same time; null for a field that does not wait.</summary>
    public abstract object? Start(object parent, OperationContext context, FieldSelection selection);

    /// <summary>Resolves, or takes up what <see cref="Start"/> began, and writes.</summary>
    /// <returns>False where an error must make the parent null.</returns>
    public abstract ValueTask<bool> ExecuteAsync(object parent, object? started, OperationContext context, FieldSelection selection);
}
