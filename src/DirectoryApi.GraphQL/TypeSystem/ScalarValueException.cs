namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>A value that a scalar type does not have (§3.5, "field error" and "request error").</summary>
public sealed class ScalarValueException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong with the value, in words that a client may read.</param>
    public ScalarValueException(string message)
        : base(message)
    {
    }
}
