namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>An SDL text that is no valid schema. The message lists every error, one to a line.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="errors">What is wrong; at least one error.</param>
    public SchemaException(IReadOnlyList<SchemaError> errors)
        : base("The schema is not valid:" + string.Concat(errors.Select(error => "\n- " + error)))
        => Errors = errors;

    /// <summary>Everything found wrong, in the order of the text as far as possible.</summary>
    public IReadOnlyList<SchemaError> Errors { get; }
}
