using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes strings of the types <c>String</c> and <c>ID</c>.</summary>
internal sealed class StringCompleter(bool isNullable) : ResultCompleter<string>(isNullable)
{
    public override bool TryWriteLeaf(string value, ResponseWriter writer)
    {
        if (value is null)
        {
            return false;
        }

        writer.WriteString(value);
        return true;
    }

    protected override bool CompleteValue(string value, OperationContext context, FieldSelection selection)
    {
        context.Writer.WriteString(value);
        return true;
    }
}
