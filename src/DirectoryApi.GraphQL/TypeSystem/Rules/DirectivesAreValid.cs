using DirectoryApi.GraphQL.Execution.Inputs;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>Directives in the SDL are known, in their places, not repeated without leave, and have valid arguments (§3.13, §5.7).</summary>
internal sealed class DirectivesAreValid(Schema schema, SchemaErrors errors)
{
    public void Check(IReadOnlyList<SchemaDefinitionNode> schemaNodes)
    {
        CheckAll(schemaNodes.SelectMany(node => node.Directives), DirectiveLocation.Schema);
        foreach (var type in schema.OwnTypes())
        {
            CheckType(type);
        }

        var arguments = schema.DirectiveDefinitions.Where(directive => !directive.IsBuiltIn).SelectMany(directive => directive.Arguments);
        CheckValues(arguments, DirectiveLocation.ArgumentDefinition);
    }

    private void CheckType(NamedType type)
    {
        CheckAll(type.Directives, type.Kind switch
        {
            TypeKind.Scalar => DirectiveLocation.Scalar,
            TypeKind.Object => DirectiveLocation.Object,
            TypeKind.Interface => DirectiveLocation.Interface,
            TypeKind.Union => DirectiveLocation.Union,
            TypeKind.Enum => DirectiveLocation.Enum,
            _ => DirectiveLocation.InputObject,
        });
        switch (type)
        {
            case ComplexType complex:
                foreach (var field in complex.Fields)
                {
                    CheckAll(field.Directives, DirectiveLocation.FieldDefinition);
                    CheckValues(field.Arguments, DirectiveLocation.ArgumentDefinition);
                }

                break;
            case EnumType @enum:
                foreach (var value in @enum.Values)
                {
                    CheckAll(value.Directives, DirectiveLocation.EnumValue);
                }

                break;
            case InputObjectType input:
                CheckValues(input.Fields, DirectiveLocation.InputFieldDefinition);
                break;
        }
    }

    private void CheckValues(IEnumerable<InputValueDefinition> values, DirectiveLocation location)
    {
        foreach (var value in values)
        {
            CheckAll(value.Directives, location);
        }
    }

    private void CheckAll(IEnumerable<DirectiveNode> directives, DirectiveLocation location)
    {
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (!schema.TryGetDirective(name, out var definition))
            {
                errors.Add($"Unknown directive \"@{name}\".", directive);
                continue;
            }

            if (!definition.Locations.Contains(location))
            {
                errors.Add($"Directive \"@{name}\" may not be used on {location.ToName()}.", directive);
            }

            if (!seen.TryAdd(name, directive) && !definition.IsRepeatable)
            {
                errors.Add($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            }

            CheckArguments(directive, definition);
        }
    }

    private void CheckArguments(DirectiveNode directive, DirectiveDefinition definition)
    {
        var given = new Dictionary<string, ArgumentNode>(StringComparer.Ordinal);
        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (!given.TryAdd(name, argument))
            {
                errors.Add($"There can be only one argument named \"{name}\".", given[name].Name, argument.Name);
            }
            else if (definition.FindArgument(name) is not { } known)
            {
                errors.Add(
                    $"Unknown argument \"{name}\" on directive \"{definition}\"."
                        + Suggestions.DidYouMean(name, definition.Arguments.Select(candidate => candidate.Name)),
                    argument);
            }
            else if (LiteralCoercion.FindProblem(argument.Value, known.Type) is { } problem)
            {
                errors.Add(problem.Message, problem.Node);
            }
        }

        foreach (var missing in definition.Arguments.Where(argument => argument.IsRequired && !given.ContainsKey(argument.Name)))
        {
            errors.Add(
                $"Directive \"{definition}\" argument \"{missing.Name}\" of type \"{missing.Type}\" is required, but it was not provided.",
                directive);
        }
    }
}
