namespace DirectoryApi.GraphQL.Language;

/// <summary>A lexical token (§2.1.6).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Location">Where it stands, its quotes included.</param>
/// <param name="Value">
/// The text of a name or number, or what a string means after escapes and indentation; null for punctuators and the ends.
/// </param>
public readonly record struct Token(TokenKind Kind, Location Location, string? Value)
{
    /// <summary>The token as messages name it: <c>"{"</c>, <c>Name "foo"</c>, <c>&lt;EOF&gt;</c>.</summary>
    public override string ToString() => Value is null ? Kind.Describe() : $"{Kind.Describe()} \"{Value}\"";
}
