using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation;

/// <summary>What rules know while a document is walked, and where they report what breaks them.</summary>
public sealed class ValidationContext
{
    private readonly List<Error> _errors = [];
    private readonly int _maxErrors;

    internal ValidationContext(Schema schema, DocumentNode document, int maxErrors, int maxFieldComparisons)
    {
        Schema = schema;
        Document = document;
        Types = new TypeInfo(schema);
        Fragments = new FragmentIndex(document);
        Usages = new VariableUsageIndex(schema, Fragments);
        _maxErrors = maxErrors;
        MaxFieldComparisons = maxFieldComparisons;
    }

    /// <summary>The schema validated against.</summary>
    public Schema Schema { get; }

    /// <summary>The document validated.</summary>
    public DocumentNode Document { get; }

    /// <summary>The types at the present place.</summary>
    public TypeInfo Types { get; }

    /// <summary>The document's fragments.</summary>
    public FragmentIndex Fragments { get; }

    /// <summary>Where the document uses variables.</summary>
    public VariableUsageIndex Usages { get; }

    /// <summary>The node that directly contains the present one; null at the document itself.</summary>
    public SyntaxNode? Parent { get; internal set; }

    internal int MaxFieldComparisons { get; }

    internal IReadOnlyList<Error> Errors => _errors;

    /// <summary>Reports that the document breaks a rule.</summary>
    /// <param name="message">How, naming the element.</param>
    /// <param name="nodes">The nodes to blame.</param>
    public void ReportError(string message, params IEnumerable<SyntaxNode> nodes)
        => ReportError(message, ErrorCodes.ValidationFailed, nodes);

    /// <summary>Reports an error with a code of its own.</summary>
    /// <param name="message">What is wrong, naming the element.</param>
    /// <param name="code">The value of <c>extensions.code</c>.</param>
    /// <param name="nodes">The nodes to blame.</param>
    public void ReportError(string message, string code, IEnumerable<SyntaxNode> nodes)
    {
        if (_errors.Count == _maxErrors)
        {
            _errors.Add(new Error("Too many validation errors, error limit reached. Validation aborted.") { Code = ErrorCodes.ValidationFailed });
            throw new ValidationAbortedException();
        }

        _errors.Add(new Error(message) { Code = code, Locations = [.. nodes.Select(node => node.Location)] });
    }
}
