using System.Text;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Tests.Language;

public class LanguageProperties
{
    private const int Seed = 20260101;

    private static readonly string[] Fragments =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "!", "|", "&", "@", "$", "...", "\"", "\"\"\"", "\\u", "\\u{", "#", "\n", "\r", ",", " ",
        "query", "fragment", "on", "type", "extend", "input", "enum", "union", "schema", "directive", "repeatable", "interface", "scalar",
        "implements", "a", "B", "0", "-1", "1.5e9", "true", "null", "ә", "😀", "\0", "\uFEFF", "\uD800",
    ];

    [Fact]
    public void Parse_OfRandomTexts_EitherSucceedsOrIsASyntaxErrorWithAPlace()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 20_000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Fragments[random.Next(Fragments.Length)]));
            AssertParsesOrFails(text);
        }
    }

    [Fact]
    public void Parse_OfRandomBytes_EitherSucceedsOrIsASyntaxErrorWithAPlace()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 20_000; run++)
        {
            var bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);
            AssertParsesOrFails(Encoding.UTF8.GetString(bytes));
            AssertParsesOrFails(Encoding.Latin1.GetString(bytes));
        }
    }

    [Fact]
    public void Print_OfRandomValues_ParsesBackToTheSameText()
    {
        var random = new Random(Seed);
        for (var run = 0; run < 5_000; run++)
        {
            var value = RandomValue(random, 4);
            var text = value.ToString();

            Assert.Equal(text, GraphQLParser.ParseValue(text).ToString());
            Assert.Equal(Strings(value), Strings(GraphQLParser.ParseValue(text)));
        }
    }

    private static IEnumerable<string> Strings(SyntaxNode node)
        => (node is StringValueNode text ? [text.Value] : Array.Empty<string>()).Concat(node.GetNodes().SelectMany(Strings));

    private static ValueNode RandomValue(Random random, int depth) => random.Next(depth > 0 ? 8 : 6) switch
    {
        0 => new IntValueNode(default, random.Next(-9, 10).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        1 => new BooleanValueNode(default, true),
        2 => new NullValueNode(default),
        3 => new EnumValueNode(default, "E"),
        4 => new VariableNode(default, new NameNode(default, "v")),
        5 => new StringValueNode(default, RandomText(random), random.Next(2) == 0),
        6 => new ListValueNode(default, [.. Enumerable.Range(0, random.Next(3)).Select(_ => RandomValue(random, depth - 1))]),
        _ => new ObjectValueNode(
            default,
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => new ObjectFieldNode(default, new NameNode(default, "f"), RandomValue(random, depth - 1)))]),
    };

    private static string RandomText(Random random)
    {
        string[] parts = ["a", " ", "\n", "\t", "\"", "\"\"\"", "\\", "\r", "ә", "😀", "\u0001", "  b", ""];
        return string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => parts[random.Next(parts.Length)]));
    }

    private static void AssertParsesOrFails(string text)
    {
        try
        {
            var printed = GraphQLParser.Parse(text).ToString();
            Assert.Equal(printed, GraphQLParser.Parse(printed).ToString());
        }
        catch (SyntaxException exception)
        {
            Assert.InRange(exception.Location.Start, 0, text.Length);
        }
    }
}
