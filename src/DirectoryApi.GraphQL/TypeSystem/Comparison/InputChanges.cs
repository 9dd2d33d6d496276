namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>Compares what clients give: arguments and fields of input objects.</summary>
internal static class InputChanges
{
    public static void FindArguments(OutputFieldDefinition before, OutputFieldDefinition after, ChangeList changes)
    {
        foreach (var old in before.Arguments)
        {
            if (after.FindArgument(old.Name) is { } now)
            {
                FindValue(old, now, SchemaChangeKind.ArgChangedKind, changes);
            }
            else
            {
                changes.Break(SchemaChangeKind.ArgRemoved, old.Coordinate, "was removed; operations that give it are not valid any more.");
            }
        }

        foreach (var added in after.Arguments.Where(argument => before.FindArgument(argument.Name) is null))
        {
            FindAdded(added, SchemaChangeKind.RequiredArgAdded, SchemaChangeKind.OptionalArgAdded, changes);
        }
    }

    public static void FindFields(InputObjectType before, InputObjectType after, ChangeList changes)
    {
        if (before.IsOneOf != after.IsOneOf)
        {
            changes.Break(
                SchemaChangeKind.OneOfChanged,
                before.Name,
                after.IsOneOf ? "takes exactly one of its fields; operations that give more or none are not valid any more." : "is no one-of input object any more; what it means to give one field may differ.");
        }

        foreach (var old in before.Fields)
        {
            if (after.TryGetField(old.Name, out var now))
            {
                FindValue(old, now, SchemaChangeKind.FieldChangedKind, changes);
            }
            else
            {
                changes.Break(SchemaChangeKind.FieldRemoved, old.Coordinate, "was removed; operations that give it are not valid any more.");
            }
        }

        foreach (var added in after.Fields.Where(field => !before.TryGetField(field.Name, out _)))
        {
            FindAdded(added, SchemaChangeKind.RequiredInputFieldAdded, SchemaChangeKind.OptionalInputFieldAdded, changes);
        }
    }

    public static void FindValue(InputValueDefinition before, InputValueDefinition after, SchemaChangeKind incompatible, ChangeList changes)
    {
        var (old, now) = (before.Type.ToString(), after.Type.ToString());
        if (old != now)
        {
            if (TakesAll(after.Type, before.Type))
            {
                changes.Allow(SchemaChangeKind.InputTypeWidened, before.Coordinate, $"was of the type {old} and is of the type {now}, which takes more.");
            }
            else
            {
                changes.Break(incompatible, before.Coordinate, $"was of the type {old} and is of the type {now}; values and variables that fitted the one do not fit the other.");
            }
        }

        var (oldDefault, nowDefault) = (before.DefaultValue?.ToString(), after.DefaultValue?.ToString());
        if (oldDefault is not null && oldDefault != nowDefault)
        {
            changes.Endanger(
                SchemaChangeKind.ArgDefaultValueChange,
                before.Coordinate,
                $"had the default {oldDefault} and has {(nowDefault is null ? "none" : nowDefault)}; operations that do not give it mean something else.");
        }

        changes.Deprecation(before.Coordinate, before.DeprecationReason, after.DeprecationReason);
    }

    private static void FindAdded(InputValueDefinition added, SchemaChangeKind required, SchemaChangeKind optional, ChangeList changes)
    {
        if (added.IsRequired)
        {
            changes.Break(required, added.Coordinate, "was added and has to be given; operations without it are not valid any more.");
        }
        else
        {
            changes.Endanger(optional, added.Coordinate, "was added; without it, an operation may get other data than before.");
        }
    }

    // Null where it was not taken, and the same otherwise; a single value stands for a list of it (§3.12).
    private static bool TakesAll(IType now, IType old) => (now, old) switch
    {
        (NonNullType a, NonNullType b) => TakesAll(a.NullableType, b.NullableType),
        (NonNullType, _) => false,
        (_, NonNullType b) => TakesAll(now, b.NullableType),
        (ListType a, ListType b) => TakesAll(a.ElementType, b.ElementType),
        (NamedType a, NamedType b) => a.Name == b.Name,
        _ => false,
    };
}
