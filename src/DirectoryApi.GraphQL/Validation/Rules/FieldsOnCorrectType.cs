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

    // The possible types that have the field and their interfaces that have it: the most frequent first, general before special.
    private static List<string> TypesWithField(Schema schema, NamedType type, string name)
    {
        if (type is not (InterfaceType or UnionType))
        {
            return [];
        }

        var possible = schema.GetPossibleTypes(type).Where(candidate => candidate.TryGetField(name, out _)).ToList();
        var candidates = possible.SelectMany(candidate => candidate.Interfaces)
            .Where(candidate => candidate.TryGetField(name, out _))
            .Concat<ComplexType>(possible)
            .GroupBy(candidate => candidate)
            .Select(group => (Type: group.Key, Count: group.Count()))
            .ToList();
        candidates.Sort(Compare);
        return [.. candidates.Select(candidate => $"\"{candidate.Type}\"")];
    }

    private static int Compare((ComplexType Type, int Count) left, (ComplexType Type, int Count) right)
    {
        if (left.Count != right.Count)
        {
            return right.Count - left.Count;
        }

        if (ReferenceEquals(left.Type, right.Type))
        {
            return 0;
        }

        return TypeComparison.IsSubType(right.Type, left.Type) ? -1
            : TypeComparison.IsSubType(left.Type, right.Type) ? 1
            : string.CompareOrdinal(left.Type.Name, right.Type.Name);
    }
}
