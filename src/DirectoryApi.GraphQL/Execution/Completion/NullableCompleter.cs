using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes a C# <see cref="Nullable{T}"/>.</summary>
internal sealed class NullableCompleter<T>(ResultCompleter<T> inner, bool isNullable) : ResultCompleter<T?>(isNullable)
    where T : struct
{
    protected override bool CompleteValue(T? value, OperationContext context, FieldSelection selection)
        => inner.Complete(value.GetValueOrDefault(), context, selection);

    protected override ValueTask<bool> CompleteValueAsync(T? value, OperationContext context, FieldSelection selection)
        => inner.CompleteAsync(value.GetValueOrDefault(), context, selection);
}
