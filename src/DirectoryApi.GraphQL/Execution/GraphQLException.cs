namespace DirectoryApi.GraphQL.Execution;

/// <summary>What a resolver throws to say something to the client: its errors are field errors of the response as they are (§6.4.4).</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Makes the exception from a message; its code is <see cref="ErrorCodes.BadUserInput"/>.</summary>
    /// <param name="message">What went wrong, for the client's developers.</param>
    public GraphQLException(string message)
        : this(new Error(message))
    {
    }

    /// <summary>Makes the exception from errors. Those without locations or a path get the field's.</summary>
    /// <param name="errors">What went wrong; at least one error.</param>
    public GraphQLException(params IReadOnlyList<Error> errors)
        : base(string.Join(' ', errors.Select(error => error.Message)))
        => Errors = errors;

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<Error> Errors { get; }
}
