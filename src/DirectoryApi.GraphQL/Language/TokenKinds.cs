namespace DirectoryApi.GraphQL.Language;

/// <summary>How messages name the kinds of token.</summary>
internal static class TokenKinds
{
    // By the value of TokenKind.
    private static readonly string[] Descriptions =
    [
        "<SOF>", "<EOF>", "\"!\"", "\"$\"", "\"&\"", "\"(\"", "\")\"", "\"...\"", "\":\"", "\"=\"", "\"@\"",
        "\"[\"", "\"]\"", "\"{\"", "\"|\"", "\"}\"", "Name", "Int", "Float", "String", "BlockString",
    ];

    public static string Describe(this TokenKind kind) => Descriptions[(int)kind];
}
