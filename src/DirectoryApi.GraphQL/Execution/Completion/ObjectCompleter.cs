using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes objects of one object type.</summary>
internal sealed class ObjectCompleter<T>(ObjectType type, bool isNullable) : ResultCompleter<T>(isNullable)
{
    protected override bool CompleteValue(T value, OperationContext context, FieldSelection selection)
        => SelectionSetExecutor.Execute(selection.PlanFor(type), value!, context);

    protected override ValueTask<bool> CompleteValueAsync(T value, OperationContext context, FieldSelection selection)
        => SelectionSetExecutor.ExecuteAsync(selection.PlanFor(type), value!, context, isSerial: false);
}
