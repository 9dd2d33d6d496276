using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Rules;

/// <summary>No directive's definition uses the directive itself, directly or through the types of its arguments (§3.13, Type Validation).</summary>
internal sealed class DirectivesAreNotCircular(Schema schema, SchemaErrors errors)
{
    public void Check()
    {
        foreach (var directive in schema.DirectiveDefinitions.Where(directive => !directive.IsBuiltIn && Reaches(directive)))
        {
            errors.Add($"Directive \"{directive}\" must not be used in its own definition, nor in the types of its arguments.", directive.SyntaxNode.Name);
        }
    }

    private bool Reaches(DirectiveDefinition target)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>([target]);
        while (waiting.TryPop(out var element))
        {
            foreach (var used in UsedBy(element))
            {
                if (ReferenceEquals(used, target))
                {
                    return true;
                }

                if (visited.Add(used))
                {
                    waiting.Push(used);
                }
            }
        }

        return false;
    }

    // The directives and types that a directive or type is made of.
    private IEnumerable<object> UsedBy(object element) => element switch
    {
        DirectiveDefinition directive => directive.Arguments.SelectMany(UsedByInput),
        InputObjectType input => Named(input.Directives).Concat(input.Fields.SelectMany(UsedByInput)),
        EnumType @enum => Named(@enum.Directives).Concat(@enum.Values.SelectMany(value => Named(value.Directives))),
        NamedType type => Named(type.Directives),
        _ => [],
    };

    private IEnumerable<object> UsedByInput(InputValueDefinition value) => Named(value.Directives).Append(value.Type.NamedType());

    private IEnumerable<object> Named(IEnumerable<DirectiveNode> uses)
    {
        foreach (var use in uses)
        {
            if (schema.TryGetDirective(use.Name.Value, out var directive))
            {
                yield return directive;
            }
        }
    }
}
