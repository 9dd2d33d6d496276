using System.Text;
using DirectoryApi.GraphQL.Language;
using FsCheck;
using FsCheck.Fluent;

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
    public void Print_OfAnyDocument_ParsesBackToTheSameDocument()
        => Check.One(Bounds(1_000), Prop.ForAll(SyntaxGenerator.Documents.ToArbitrary(), text =>
        {
            var document = GraphQLParser.Parse(text, ParserOptions.Trusted);
            var read = GraphQLParser.Parse(document.ToString(), ParserOptions.Trusted);

            Assert.Equal(document.ToString(), read.ToString());
            Assert.Equal(Shape(document), Shape(read));
        }));

    [Fact]
    public void Print_OfAnyValue_ParsesBackToTheSameValue()
        => Check.One(Bounds(3_000), Prop.ForAll(SyntaxGenerator.Values.ToArbitrary(), text =>
        {
            var value = GraphQLParser.ParseValue(text);
            var read = GraphQLParser.ParseValue(value.ToString());

            Assert.Equal(value.ToString(), read.ToString());
            Assert.Equal(Shape(value), Shape(read));
        }));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Print_OfAStringWithAnyText_ParsesBackToTheSameText(bool isBlock)
        => Check.One(Bounds(3_000), Prop.ForAll<string>(text =>
        {
            // Half a surrogate pair is no text, and line ends in a block string become line feeds (§2.9.4).
            var value = new StringValueNode(default, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? "")), isBlock);
            var expected = isBlock ? ((StringValueNode)GraphQLParser.ParseValue(value.ToString())).Value : value.Value;

            Assert.Equal(expected, ((StringValueNode)GraphQLParser.ParseValue(new StringValueNode(default, expected, isBlock).ToString())).Value);
        }));

    [Fact]
    public void Parse_OfADamagedDocument_EitherSucceedsOrIsASyntaxErrorWithAPlace()
        => Check.One(Bounds(300), Prop.ForAll(SyntaxGenerator.Documents.ToArbitrary(), text =>
        {
            for (var length = 0; length < text.Length; length += 11)
            {
                AssertParsesOrFails(text[..length]);
                AssertParsesOrFails(text[..length] + text[Math.Min(text.Length, length + 3)..]);
            }
        }));

    [Fact]
    public void Parse_OfAHundredThousandBraces_NeedsNoDeepStack()
    {
        var failures = new List<string>();
        var small = new Thread(() =>
        {
            foreach (var open in new[] { "{a", "[", "{a(b:[", "{a(b:{c:", "query($a:[", "{...{" })
            {
                var text = string.Concat(Enumerable.Repeat(open, 100_000));
                try
                {
                    GraphQLParser.Parse(text, new ParserOptions { MaxTokens = null });
                    failures.Add(open);
                }
                catch (SyntaxException)
                {
                    // As it should be.
                }
            }
        }, maxStackSize: 256 * 1024);
        small.Start();
        small.Join();

        Assert.Empty(failures);
    }

    private static Config Bounds(int tests) => Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(2025, 9);

    // Every node by its kind and, where it has one, its text: what two documents must share to be the same. Whether a string is a
    // block string is left out: a text that a block string would change is printed as an ordinary one.
    private static List<string> Shape(SyntaxNode node)
    {
        var own = node switch
        {
            NameNode name => name.Value,
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            BooleanValueNode boolean => boolean.Value.ToString(),
            EnumValueNode value => value.Value,
            _ => "",
        };
        return [$"{node.GetType().Name} {own}", .. node.GetNodes().SelectMany(Shape)];
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
