namespace DirectoryApi.GraphQL.Execution;

/// <summary>Resolvers that do not fit the schema. The message lists every problem, one to a line, each with its coordinate.</summary>
public sealed class SchemaBindingException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">What does not fit; at least one entry, each beginning with a coordinate such as <c>Office.slug</c>.</param>
    public SchemaBindingException(IReadOnlyList<string> problems)
        : base("The resolvers do not fit the schema:" + string.Concat(problems.Select(problem => "\n- " + problem)))
        => Problems = problems;

    /// <summary>Everything that does not fit.</summary>
    public IReadOnlyList<string> Problems { get; }
}
