using DirectoryApi.GraphQL.Execution;

namespace DirectoryApi.Search;

/// <summary>Checks texts that requests give to be searched for.</summary>
internal static class QueryArguments
{
    /// <summary>The longest text, in UTF-16 units: longer ones are no queries of people.</summary>
    public const int LongestText = 200;

    /// <summary>The text as given.</summary>
    /// <param name="text">The text.</param>
    /// <param name="argument">The argument it was given as, for the message.</param>
    /// <exception cref="GraphQLException">It is too long.</exception>
    public static string CheckLength(string text, string argument) => text.Length <= LongestText
        ? text
        : throw new GraphQLException($"Argument \"{argument}\" has {text.Length} characters; at most {LongestText} are allowed.");
}
