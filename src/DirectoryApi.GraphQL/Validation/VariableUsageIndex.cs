using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation;

/// <summary>Where a document uses variables, by operation and fragment; found once for all rules.</summary>
public sealed class VariableUsageIndex
{
    private readonly Schema _schema;
    private readonly FragmentIndex _fragments;
    private readonly Dictionary<SyntaxNode, IReadOnlyList<VariableUsage>> _usages = new(ReferenceEqualityComparer.Instance);

    internal VariableUsageIndex(Schema schema, FragmentIndex fragments)
    {
        _schema = schema;
        _fragments = fragments;
    }

    /// <summary>The uses in an operation and in the fragments it uses.</summary>
    /// <param name="operation">The operation.</param>
    public IEnumerable<VariableUsage> UsedBy(OperationDefinitionNode operation)
        => _fragments.ReferencedBy(operation).Aggregate(UsedIn(operation).AsEnumerable(), (usages, fragment) => usages.Concat(UsedIn(fragment)));

    private IReadOnlyList<VariableUsage> UsedIn(ExecutableDefinitionNode definition)
    {
        if (!_usages.TryGetValue(definition, out var usages))
        {
            var found = new List<VariableUsage>();
            Find(definition, new TypeInfo(_schema), found);
            _usages[definition] = usages = found;
        }

        return usages;
    }

    private static void Find(SyntaxNode node, TypeInfo types, List<VariableUsage> found)
    {
        if (node is VariableDefinitionNode)
        {
            return;
        }

        types.Enter(node);
        if (node is VariableNode variable)
        {
            var oneOf = types.ParentInputType?.NullableType() is InputObjectType { IsOneOf: true } parent ? parent : null;
            found.Add(new VariableUsage(variable, types.InputType, types.InputValue?.DefaultValue is not (null or NullValueNode), oneOf));
        }

        foreach (var child in node.GetNodes())
        {
            Find(child, types, found);
        }

        types.Leave(node);
    }
}
