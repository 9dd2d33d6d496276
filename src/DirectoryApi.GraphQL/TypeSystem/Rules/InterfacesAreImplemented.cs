using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>A type has everything that the interfaces it implements promise (IsValidImplementation, §3.6.1).</summary>
internal static class InterfacesAreImplemented
{
    public static void Check(Schema schema, SchemaErrors errors)
    {
        foreach (var type in schema.OwnTypes().OfType<ComplexType>())
        {
            var seen = new HashSet<InterfaceType>();
            foreach (var @interface in type.Interfaces)
            {
                if (ReferenceEquals(type, @interface))
                {
                    errors.Add(
                        $"Type {type} cannot implement itself because it would create a circular reference.",
                        References(type, @interface));
                }
                else if (!seen.Add(@interface))
                {
                    errors.Add($"Type {type} can only implement {@interface} once.", References(type, @interface));
                }
                else
                {
                    CheckAncestors(type, @interface, errors);
                    CheckFields(type, @interface, errors);
                }
            }
        }
    }

    private static void CheckAncestors(ComplexType type, InterfaceType @interface, SchemaErrors errors)
    {
        foreach (var ancestor in @interface.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
        {
            errors.Add(
                ReferenceEquals(ancestor, type)
                    ? $"Type {type} cannot implement {@interface} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {@interface}.",
                [.. References(@interface, ancestor), .. References(type, @interface)]);
        }
    }

    private static void CheckFields(ComplexType type, InterfaceType @interface, SchemaErrors errors)
    {
        foreach (var promised in @interface.Fields)
        {
            if (!type.TryGetField(promised.Name, out var field))
            {
                errors.Add(
                    $"Interface field {promised.Coordinate} expected but {type} does not provide it.",
                    [promised.SyntaxNode, .. type.SyntaxNodes]);
                continue;
            }

            if (!TypeComparison.IsSubType(field.Type, promised.Type))
            {
                errors.Add(
                    $"Interface field {promised.Coordinate} expects type {promised.Type} but {field.Coordinate} is type {field.Type}.",
                    promised.SyntaxNode.Type,
                    field.SyntaxNode.Type);
            }

            CheckArguments(promised, field, errors);
        }
    }

    private static void CheckArguments(OutputFieldDefinition promised, OutputFieldDefinition field, SchemaErrors errors)
    {
        foreach (var argument in promised.Arguments)
        {
            if (field.FindArgument(argument.Name) is not { } own)
            {
                errors.Add(
                    $"Interface field argument {argument.Coordinate} expected but {field.Coordinate} does not provide it.",
                    argument.SyntaxNode,
                    field.SyntaxNode);
            }
            else if (!own.Type.IsSameAs(argument.Type))
            {
                errors.Add(
                    $"Interface field argument {argument.Coordinate} expects type {argument.Type} but {own.Coordinate} is type {own.Type}.",
                    argument.SyntaxNode.Type,
                    own.SyntaxNode.Type);
            }
        }

        foreach (var extra in field.Arguments.Where(argument => argument.IsRequired && promised.FindArgument(argument.Name) is null))
        {
            errors.Add(
                $"Object field {field.Coordinate} includes required argument {extra.Name} that is missing from the Interface field {promised.Coordinate}.",
                extra.SyntaxNode,
                promised.SyntaxNode);
        }
    }

    private static IEnumerable<SyntaxNode> References(ComplexType type, InterfaceType @interface)
        => type.SyntaxNodes.Cast<ComplexTypeDefinitionNode>()
            .SelectMany(node => node.Interfaces)
            .Where(node => node.Name.Value == @interface.Name);
}
