using System.Collections.Concurrent;
using DirectoryApi.GraphQL.Execution.Binding;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Execution.Planning;

/// <summary>A valid document and its operations, prepared when first asked for.</summary>
/// <param name="bound">The schema with its resolvers.</param>
/// <param name="document">The document.</param>
/// <param name="length">The length of its text in bytes.</param>
internal sealed class PreparedDocument(BoundSchema bound, DocumentNode document, int length)
{
    // A planned field takes about as much memory as so many bytes of a parsed text.
    private const int SelectionWeight = 64;

    private readonly List<OperationDefinitionNode> _operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
    private readonly ConcurrentDictionary<OperationDefinitionNode, PreparedOperation> _prepared = new(ReferenceEqualityComparer.Instance);

    /// <summary>When the document was last used, in the cache's own count.</summary>
    public long LastUsed { get; set; }

    /// <summary>About how much memory it takes, in bytes of its text.</summary>
    public long Weight
    {
        get
        {
            var weight = (long)length;
            foreach (var (_, operation) in _prepared)
            {
                weight += operation.KeptSelections * SelectionWeight;
            }

            return weight;
        }
    }

    /// <summary>The operation asked for (GetOperation, §6.1).</summary>
    /// <param name="name">Its name; null or empty where the document has only one.</param>
    /// <exception cref="GraphQLException">There is no such operation, or a name is needed.</exception>
    public PreparedOperation GetOperation(string? name)
    {
        var node = Find(name);
        return _prepared.TryGetValue(node, out var prepared)
            ? prepared
            : _prepared.GetOrAdd(node, new PreparedOperation(bound, document, node));
    }

    private OperationDefinitionNode Find(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return _operations.Count switch
            {
                1 => _operations[0],
                0 => throw NotResolved("Must provide an operation."),
                _ => throw NotResolved("Must provide operation name if query contains multiple operations."),
            };
        }

        return _operations.Find(operation => operation.Name?.Value == name) ?? throw NotResolved($"Unknown operation named \"{name}\".");
    }

    private static GraphQLException NotResolved(string message)
        => new(new Error(message) { Code = ErrorCodes.OperationResolutionFailed });
}
