using System.Collections.Frozen;
using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution.Completion;

/// <summary>Completes values of a C# enum as the names of a GraphQL enum, encoded ahead.</summary>
internal sealed class EnumCompleter<T>(EnumType type, IReadOnlyDictionary<T, EnumValueDefinition> names, bool isNullable)
    : ResultCompleter<T>(isNullable)
    where T : struct, Enum
{
    private readonly FrozenDictionary<T, byte[]> _encoded
        = names.ToFrozenDictionary(pair => pair.Key, pair => ResponseWriter.Encode(pair.Value.Name));

    public override bool TryWriteLeaf(T value, ResponseWriter writer)
    {
        if (!_encoded.TryGetValue(value, out var json))
        {
            return false;
        }

        writer.WriteRaw(json);
        return true;
    }

    protected override bool CompleteValue(T value, OperationContext context, FieldSelection selection)
    {
        if (!_encoded.TryGetValue(value, out var json))
        {
            return Fail(context, selection, $"Enum \"{type}\" cannot represent value: {value}", ErrorCodes.InvalidResult);
        }

        context.Writer.WriteRaw(json);
        return true;
    }
}
