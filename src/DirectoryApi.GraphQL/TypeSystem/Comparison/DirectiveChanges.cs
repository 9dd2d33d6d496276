namespace DirectoryApi.GraphQL.TypeSystem.Comparison;

/// <summary>Compares directives. Those that only stand in schemas are no matter of clients, but of whoever reads the schema.</summary>
internal static class DirectiveChanges
{
    public static void Find(Schema before, Schema after, ChangeList changes)
    {
        foreach (var old in before.DirectiveDefinitions.Where(directive => !directive.IsBuiltIn))
        {
            if (after.TryGetDirective(old.Name, out var now))
            {
                Find(old, now, changes);
            }
            else
            {
                changes.Break(SchemaChangeKind.DirectiveRemoved, old.ToString(), "was removed; documents that use it are not valid any more.");
            }
        }

        foreach (var added in after.DirectiveDefinitions.Where(directive => !directive.IsBuiltIn && !before.TryGetDirective(directive.Name, out _)))
        {
            changes.Allow(SchemaChangeKind.DirectiveAdded, added.ToString(), "was added.");
        }
    }

    private static void Find(DirectiveDefinition before, DirectiveDefinition after, ChangeList changes)
    {
        foreach (var argument in before.Arguments)
        {
            if (after.FindArgument(argument.Name) is { } now)
            {
                InputChanges.FindValue(argument, now, SchemaChangeKind.ArgChangedKind, changes);
            }
            else
            {
                changes.Break(SchemaChangeKind.DirectiveArgRemoved, argument.Coordinate, "was removed; documents that give it are not valid any more.");
            }
        }

        foreach (var added in after.Arguments.Where(argument => argument.IsRequired && before.FindArgument(argument.Name) is null))
        {
            changes.Break(SchemaChangeKind.RequiredDirectiveArgAdded, added.Coordinate, "was added and has to be given; documents without it are not valid any more.");
        }

        if (before.IsRepeatable && !after.IsRepeatable)
        {
            changes.Break(SchemaChangeKind.DirectiveRepeatableRemoved, before.ToString(), "can stand at one place only once now.");
        }

        foreach (var location in before.Locations.Except(after.Locations))
        {
            changes.Break(SchemaChangeKind.DirectiveLocationRemoved, before.ToString(), $"cannot stand on {location} any more.");
        }

        foreach (var location in after.Locations.Except(before.Locations))
        {
            changes.Allow(SchemaChangeKind.DirectiveExtended, before.ToString(), $"can stand on {location}.");
        }

        if (after.IsRepeatable && !before.IsRepeatable)
        {
            changes.Allow(SchemaChangeKind.DirectiveExtended, before.ToString(), "can stand at one place several times.");
        }
    }
}
