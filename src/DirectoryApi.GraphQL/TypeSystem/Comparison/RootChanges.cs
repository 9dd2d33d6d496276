using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>Compares the root operation types.</summary>
internal static class RootChanges
{
    public static void Find(Schema before, Schema after, ChangeList changes)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            var (old, now) = (before.GetOperationType(operation)?.Name, after.GetOperationType(operation)?.Name);
            var word = operation.ToString().ToLowerInvariant();
            if (old is null && now is not null)
            {
                changes.Allow(SchemaChangeKind.RootOperationTypeAdded, "schema", $"operations of the kind {word} are possible; their type is {now}.");
            }
            else if (old != now)
            {
                changes.Break(
                    SchemaChangeKind.RootOperationTypeChanged,
                    "schema",
                    now is null ? $"operations of the kind {word} are not possible any more." : $"the type of the kind {word} was {old} and is {now}; fragments on {old} do not fit it.");
            }
        }
    }
}
