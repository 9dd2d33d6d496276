using DirectoryApi.GraphQL.Execution.Planning;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes leaves that carry their JSON.</summary>
internal sealed class PreEncodedCompleter<T>(bool isNullable) : ResultCompleter<T>(isNullable)
    where T : IPreEncodedValue
{
    public override bool TryWriteLeaf(T value, ResponseWriter writer)
    {
        if (value is null)
        {
            return false;
        }

        writer.WriteRaw(value is PreEncodedString text ? text.Utf8Json : value.Utf8Json);
        return true;
    }

    protected override bool CompleteValue(T value, OperationContext context, FieldSelection selection)
    {
        context.Writer.WriteRaw(value.Utf8Json);
        return true;
    }
}
