namespace DirectoryApi.GraphQL.Language;

/// <summary>A text that is not GraphQL. The message begins with "Syntax Error: " and says what stood where something else was expected.</summary>
public sealed class SyntaxException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="description">What is wrong, without the "Syntax Error: " prefix.</param>
    /// <param name="location">Where the offending token or character stands.</param>
    public SyntaxException(string description, Location location)
        : base("Syntax Error: " + description)
        => Location = location;

    /// <summary>Where the offending token or character stands.</summary>
    public Location Location { get; }

    /// <summary>Whether the text was given up because it is larger than <see cref="ParserOptions"/> allow, and may be GraphQL.</summary>
    public bool IsLimit { get; init; }
}
