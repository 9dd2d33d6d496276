using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes values of the type <c>Boolean</c>.</summary>
internal sealed class BooleanCompleter(bool isNullable) : ResultCompleter<bool>(isNullable)
{
    public override bool TryWriteLeaf(bool value, ResponseWriter writer)
    {
        writer.WriteBoolean(value);
        return true;
    }

    protected override bool CompleteValue(bool value, OperationContext context, FieldSelection selection)
    {
        context.Writer.WriteBoolean(value);
        return true;
    }
}
