namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>Compares the fields of object types and interfaces.</summary>
internal static class FieldChanges
{
    public static void Find(ComplexType before, ComplexType after, ChangeList changes)
    {
        foreach (var old in before.Fields)
        {
            if (!after.TryGetField(old.Name, out var now))
            {
                changes.Break(SchemaChangeKind.FieldRemoved, old.Coordinate, "was removed; operations that select it are not valid any more.");
                continue;
            }

            FindType(old, now, changes);
            InputChanges.FindArguments(old, now, changes);
            changes.Deprecation(old.Coordinate, old.DeprecationReason, now.DeprecationReason);
        }

        foreach (var added in after.Fields.Where(field => !before.TryGetField(field.Name, out _)))
        {
            changes.Allow(SchemaChangeKind.FieldAdded, added.Coordinate, "was added.");
        }
    }

    private static void FindType(OutputFieldDefinition before, OutputFieldDefinition after, ChangeList changes)
    {
        var (old, now) = (before.Type.ToString(), after.Type.ToString());
        if (old == now)
        {
            return;
        }

        if (IsNarrower(after.Type, before.Type))
        {
            changes.Allow(SchemaChangeKind.FieldTypeNarrowed, before.Coordinate, $"was of the type {old} and is of the type {now}, which promises more.");
        }
        else
        {
            changes.Break(SchemaChangeKind.FieldChangedKind, before.Coordinate, $"was of the type {old} and is of the type {now}; its clients can meet what they do not expect.");
        }
    }

    // What gives every value a client expects, and no other: the same, without null.
    private static bool IsNarrower(IType now, IType old) => (now, old) switch
    {
        (NonNullType a, NonNullType b) => IsNarrower(a.NullableType, b.NullableType),
        (NonNullType a, _) => IsNarrower(a.NullableType, old),
        (ListType a, ListType b) => IsNarrower(a.ElementType, b.ElementType),
        (NamedType a, NamedType b) => a.Name == b.Name,
        _ => false,
    };
}
