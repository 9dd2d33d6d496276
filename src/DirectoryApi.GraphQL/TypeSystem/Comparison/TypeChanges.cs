namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>Compares types, and what is in them.</summary>
internal static class TypeChanges
{
    public static void Find(Schema before, Schema after, ChangeList changes)
    {
        foreach (var old in before.Types.Where(type => !type.IsBuiltIn))
        {
            if (!after.TryGetType(old.Name, out var now))
            {
                changes.Break(SchemaChangeKind.TypeRemoved, old.Name, "was removed; fragments on it and variables of it are not valid any more.");
            }
            else
            {
                Find(old, now, changes);
            }
        }

        foreach (var added in after.Types.Where(type => !type.IsBuiltIn && !before.TryGetType(type.Name, out _)))
        {
            changes.Allow(SchemaChangeKind.TypeAdded, added.Name, "was added.");
        }
    }

    private static void Find(NamedType before, NamedType after, ChangeList changes)
    {
        switch (before, after)
        {
            case (ComplexType old, ComplexType now) when old.Kind == now.Kind:
                FindInterfaces(old, now, changes);
                FieldChanges.Find(old, now, changes);
                break;
            case (UnionType old, UnionType now):
                FindMembers(old, now, changes);
                break;
            case (EnumType old, EnumType now):
                FindValues(old, now, changes);
                break;
            case (InputObjectType old, InputObjectType now):
                InputChanges.FindFields(old, now, changes);
                break;
            case var _ when before.Kind != after.Kind:
                changes.Break(
                    SchemaChangeKind.TypeChangedKind, before.Name, $"was of the kind {Words(before)} and is of the kind {Words(after)}; what was written for the one does not fit the other.");
                break;
        }
    }

    private static void FindInterfaces(ComplexType before, ComplexType after, ChangeList changes)
    {
        foreach (var name in Missing(before.Interfaces, after.Interfaces))
        {
            changes.Break(
                SchemaChangeKind.ImplementedInterfaceRemoved, before.Name, $"does not implement {name} any more; fragments on the one do not apply to the other.");
        }

        foreach (var name in Missing(after.Interfaces, before.Interfaces))
        {
            changes.Endanger(SchemaChangeKind.ImplementedInterfaceAdded, before.Name, $"implements {name}; a field of that interface can give a type its clients do not know.");
        }
    }

    private static void FindMembers(UnionType before, UnionType after, ChangeList changes)
    {
        foreach (var name in Missing(before.Types, after.Types))
        {
            changes.Break(SchemaChangeKind.TypeRemovedFromUnion, before.Name, $"{name} was removed from the union; fragments on it do not apply any more.");
        }

        foreach (var name in Missing(after.Types, before.Types))
        {
            changes.Endanger(SchemaChangeKind.TypeAddedToUnion, before.Name, $"{name} was added to the union; clients can meet a type they do not know.");
        }
    }

    private static void FindValues(EnumType before, EnumType after, ChangeList changes)
    {
        foreach (var old in before.Values)
        {
            var coordinate = $"{before.Name}.{old.Name}";
            if (!after.TryGetValue(old.Name, out var now))
            {
                changes.Break(SchemaChangeKind.ValueRemovedFromEnum, coordinate, "was removed; operations that give it are not valid any more.");
            }
            else
            {
                changes.Deprecation(coordinate, old.DeprecationReason, now.DeprecationReason);
            }
        }

        foreach (var added in after.Values.Where(value => !before.TryGetValue(value.Name, out _)))
        {
            changes.Endanger(SchemaChangeKind.ValueAddedToEnum, $"{before.Name}.{added.Name}", "was added; clients can meet a value they do not know.");
        }
    }

    private static IEnumerable<string> Missing(IEnumerable<NamedType> types, IEnumerable<NamedType> others)
        => types.Select(type => type.Name).Except(others.Select(type => type.Name), StringComparer.Ordinal);

    private static string Words(NamedType type) => type.Kind switch
    {
        TypeKind.InputObject => "input object",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
