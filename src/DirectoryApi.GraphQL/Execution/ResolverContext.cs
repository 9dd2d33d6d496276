using DirectoryApi.GraphQL.Execution.Planning;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Execution;

/// <inheritdoc cref="IResolverContext" />
internal sealed class ResolverContext : IResolverContext
{
    private readonly OperationContext _context;
    private readonly FieldSelection _selection;

    public ResolverContext(OperationContext context, FieldSelection selection)
    {
        _context = context;
        _selection = selection;
        Path = context.Path.ToList();
    }

    public Schema Schema => _context.Schema;

    public OutputFieldDefinition Field => _selection.Field;

    public string ResponseName => _selection.ResponseName;

    public IReadOnlyList<object> Path { get; }

    public IServiceProvider Services => _context.Request.Services;

    public object? State => _context.Request.State;

    public CancellationToken RequestAborted => _context.CancellationToken;

    public bool IsSelected(string fieldName)
        => _selection.Field.Type.IsCompositeType()
            && Schema.GetPossibleTypes(_selection.Field.Type.NamedType())
                .Any(type => _selection.PlanFor(type)?.Fields.Any(field => field.Field.Name == fieldName) == true);

    public void ReportError(Error error)
    {
        // Resolvers of one selection set may run at once.
        lock (_context.Errors)
        {
            _context.AddError(_selection, error with { Path = error.Path ?? Path });
        }
    }

    public void AddExtension(string name, string entry, object? value)
    {
        lock (_context.Errors)
        {
            _context.AddExtension(name, entry, value);
        }
    }
}
