using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes objects of one object type.</summary>
internal sealed class ObjectCompleter<T>(ObjectType type, bool isNullable) : ResultCompleter<T>(isNullable)
{
    protected override bool CompleteValue(T value, OperationContext context, FieldSelection selection)
        => selection.PlanFor(type) is { } plan
            ? SelectionSetExecutor.Execute(plan, value!, context)
            : FailFor(selection.Fault!, context, selection);

    protected override ValueTask<bool> CompleteValueAsync(T value, OperationContext context, FieldSelection selection)
        => selection.PlanFor(type) is { } plan
            ? SelectionSetExecutor.ExecuteAsync(plan, value!, context, isSerial: false)
            : new ValueTask<bool>(FailFor(selection.Fault!, context, selection));
}
