namespace DirectoryApi.GraphQL.Language;

/// <summary>A text to parse and the name errors call it by.</summary>
/// <param name="Body">The whole text.</param>
/// <param name="Name">What the text is called in messages: a file's name, or a phrase such as "GraphQL request".</param>
public sealed record Source(string Body, string Name = "GraphQL request")
{
    /// <summary>The source's name, for messages; never its body.</summary>
    public override string ToString() => Name;
}
