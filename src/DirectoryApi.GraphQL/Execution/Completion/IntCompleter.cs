using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes numbers of the type <c>Int</c>.</summary>
internal sealed class IntCompleter(bool isNullable) : ResultCompleter<int>(isNullable)
{
    public override bool TryWriteLeaf(int value, ResponseWriter writer)
    {
        writer.WriteNumber(value);
        return true;
    }

    protected override bool CompleteValue(int value, OperationContext context, FieldSelection selection)
    {
        context.Writer.WriteNumber(value);
        return true;
    }
}
