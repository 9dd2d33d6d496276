using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>Collects what is wrong with a schema.</summary>
internal sealed class SchemaErrors
{
    private readonly List<SchemaError> _errors = [];

    public IReadOnlyList<SchemaError> All => _errors;

    public void Add(string message, params IEnumerable<SyntaxNode?> nodes)
        => _errors.Add(new SchemaError(message, [.. nodes.OfType<SyntaxNode>().Select(node => node.Location)]));

    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
        {
            throw new SchemaException(_errors);
        }
    }
}
