using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes objects of an interface or union by the object type of their C# type.</summary>
internal sealed class AbstractCompleter<T>(NamedType type, Lazy<BoundSchema> bound, bool isNullable) : ResultCompleter<T>(isNullable)
{
    protected override bool CompleteValue(T value, OperationContext context, FieldSelection selection)
        => Find(value!, context, selection) is { } plan && SelectionSetExecutor.Execute(plan, value!, context);

    protected override ValueTask<bool> CompleteValueAsync(T value, OperationContext context, FieldSelection selection)
        => Find(value!, context, selection) is { } plan
            ? SelectionSetExecutor.ExecuteAsync(plan, value!, context, isSerial: false)
            : new ValueTask<bool>(false);

    // What to select of a value; null where that cannot be told, already reported.
    private SelectionSetPlan? Find(object value, OperationContext context, FieldSelection selection)
    {
        var objectType = bound.Value.FindObjectType(value.GetType());
        if (objectType is not null && TypeComparison.IsSubType(objectType, type))
        {
            var plan = selection.PlanFor(objectType);
            if (plan is null)
            {
                FailFor(selection.Fault!, context, selection);
            }

            return plan;
        }

        var found = objectType is null ? "no object type" : $"\"{objectType}\", which is not a possible type";
        Fail(
            context,
            selection,
            $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{selection.Field.Coordinate}\": "
                + $"a value of the C# type {value.GetType().Name} has {found}.",
            ErrorCodes.InvalidResult);
        return null;
    }
}
