namespace DirectoryApi.GraphQL.Language;

/// <summary>Writes nodes as GraphQL text, two spaces of indentation, in the form that parses back to an equal tree.</summary>
public static class SyntaxPrinter
{
    /// <summary>The node as text, without a line end after the last line.</summary>
    /// <param name="node">Any node; a whole document has a blank line between its definitions.</param>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new SyntaxWriter();
        writer.Write(node);
        return writer.ToString();
    }
}
