using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation.Rules;

/// <summary>Every field selected exists on its type (§5.3.1).</summary>
internal sealed class FieldsOnCorrectType : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is FieldNode field && context.Types is { Field: null, ParentType: { } type })
        {
            var name = field.Name.Value;
            var suggestion = Suggestions.Ask(TypesWithField(context.Schema, type, name), "to use an inline fragment on");
            if (suggestion.Length == 0 && type is ComplexType complex)
            {
                suggestion = Suggestions.DidYouMean(name, complex.Fields.Select(known => known.Name));
            }

            context.ReportError($"Cannot query field \"{name}\" on type \"{type}\".{suggestion}", field);
        }

        return true;
    }

    // The possible types that have the field, after the interfaces of theirs that have it, the most frequent first.
    private static List<string> TypesWithField(Schema schema, NamedType type, string name)
    {
        if (type is not (InterfaceType or UnionType))
        {
            return [];
        }

        var possible = schema.GetPossibleTypes(type).Where(candidate => candidate.TryGetField(name, out _)).ToList();
        var interfaces = possible.SelectMany(candidate => candidate.Interfaces)
            .Where(candidate => candidate.TryGetField(name, out _))
            .GroupBy(candidate => candidate)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key.Name);
        return [.. interfaces.Concat(possible.Select(candidate => candidate.Name)).Distinct().Select(candidate => $"\"{candidate}\"")];
    }
}
