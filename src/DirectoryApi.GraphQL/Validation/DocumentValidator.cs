using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Validation;

/// <summary>Validates executable documents against a schema (§5). Safe for use by many requests at once.</summary>
public sealed class DocumentValidator
{
    /// <summary>How many comparisons of fields with one response name a document may ask for.</summary>
    public const int DefaultMaxFieldComparisons = 50_000;

    private readonly Schema _schema;
    private readonly int _maxErrors;
    private readonly IReadOnlyList<Func<ValidationRule>> _rules;

    /// <summary>Makes a validator with all rules of the specification.</summary>
    /// <param name="schema">The schema to validate against.</param>
    /// <param name="maxErrors">How many errors to collect before giving up, 1 or more.</param>
    public DocumentValidator(Schema schema, int maxErrors = 100)
        : this(schema, maxErrors, SpecifiedRules.All)
    {
    }

    /// <summary>Makes a validator with chosen rules.</summary>
    /// <param name="schema">The schema to validate against.</param>
    /// <param name="maxErrors">How many errors to collect before giving up, 1 or more.</param>
    /// <param name="rules">What makes each rule, anew for every document.</param>
    public DocumentValidator(Schema schema, int maxErrors, IReadOnlyList<Func<ValidationRule>> rules)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxErrors, 1);
        _schema = schema;
        _maxErrors = maxErrors;
        _rules = rules;
    }

    /// <summary>How many comparisons of fields with one response name a document may ask for, 1 or more; one more is an error.</summary>
    public int MaxFieldComparisons { get; init; } = DefaultMaxFieldComparisons;

    /// <summary>Finds what breaks the rules.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The errors in the order in which a walk through the document meets them; none for a valid document.</returns>
    public IReadOnlyList<Error> Validate(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new ValidationContext(_schema, document, _maxErrors, MaxFieldComparisons);
        try
        {
            new DocumentWalker([.. _rules.Select(make => make())], context).Walk(document);
        }
        catch (ValidationAbortedException)
        {
            // The context has the errors, the last of which says that there are more.
        }

        return context.Errors;
    }
}
