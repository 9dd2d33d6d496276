using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>An input object literal gives each field once (§5.6.3).</summary>
internal sealed class UniqueInputFieldNames : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is ObjectValueNode value)
        {
            var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
            foreach (var field in value.Fields)
            {
                var name = field.Name;
                if (!seen.TryAdd(name.Value, name))
                {
                    context.ReportError($"There can be only one input field named \"{name.Value}\".", seen[name.Value], name);
                }
            }
        }

        return node is not TypeSystemDefinitionNode;
    }
}
