using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Tests.Language;

public class ParserTests
{
    [Theory]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ }", "Expected Name, found \"}\".", 1, 3)]
    [InlineData("", "Unexpected <EOF>.", 1, 1)]
    [InlineData("{ ...MissingOn }\nfragment MissingOn Type", "Expected \"on\", found Name \"Type\".", 2, 20)]
    [InlineData("{ field: {} }", "Expected Name, found \"{\".", 1, 10)]
    [InlineData("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("...", "Unexpected \"...\".", 1, 1)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("query Foo($x: Complex = { a: { b: [ $var ] } }) { field }", "Unexpected variable \"$var\" in constant value.", 1, 37)]
    [InlineData("{ a(b: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("{ a() }", "Expected Name, found \")\".", 1, 5)]
    [InlineData("query () { a }", "Expected \"$\", found \")\".", 1, 8)]
    [InlineData("{ a } }", "Unexpected \"}\".", 1, 7)]
    [InlineData("\"text\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.", 1, 1)]
    [InlineData("\"text\" extend type A { b: C }", "Unexpected description, only GraphQL definitions support descriptions.", 1, 1)]
    [InlineData("extend scalar Foo", "Unexpected <EOF>.", 1, 18)]
    [InlineData("extend type Foo", "Unexpected <EOF>.", 1, 16)]
    [InlineData("extend directive @a on FIELD", "Unexpected Name \"directive\".", 1, 8)]
    [InlineData("type A { }", "Expected Name, found \"}\".", 1, 10)]
    [InlineData("enum A { B true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 12)]
    [InlineData("directive @a on FIELDS", "Unexpected Name \"FIELDS\".", 1, 17)]
    [InlineData("schema { requery: A }", "Unexpected Name \"requery\".", 1, 10)]
    [InlineData("type A implements { b: C }", "Expected Name, found \"{\".", 1, 19)]
    public void Parse_OfWhatIsNoDocument_SaysWhatStoodWhere(string text, string message, int line, int column)
    {
        var exception = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(text));

        Assert.Equal("Syntax Error: " + message, exception.Message);
        Assert.Equal((line, column), (exception.Location.Line, exception.Location.Column));
    }

    [Fact]
    public void Parse_OfAField_KnowsEveryNodesPlace()
    {
        var document = GraphQLParser.Parse("query {\n  alias: field(id: 4) @skip(if: true) { x }\n}");
        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions.Single());
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections.Single());

        Assert.Equal((2, 3), (field.Location.Line, field.Location.Column));
        Assert.Equal("alias: field(id: 4) @skip(if: true) { x }", Text(field));
        Assert.Equal("id: 4", Text(field.Arguments.Single()));
        Assert.Equal("@skip(if: true)", Text(field.Directives.Single()));
        Assert.Equal("{ x }", Text(field.SelectionSet!));
        Assert.Equal("alias", field.Alias!.Value);
    }

    [Fact]
    public void Parse_OfDescriptions_KeepsThemOnExecutableDefinitionsToo()
    {
        var document = GraphQLParser.Parse(
            "\"op\" query A(\"\"\"var\"\"\" $a: Int = 1 @d) { a } \"frag\" fragment F on T { b }");
        var operation = (OperationDefinitionNode)document.Definitions[0];

        Assert.Equal("op", operation.Description!.Value);
        Assert.Equal("var", operation.VariableDefinitions.Single().Description!.Value);
        Assert.Equal("frag", ((FragmentDefinitionNode)document.Definitions[1]).Description!.Value);
    }

    [Fact]
    public void Parse_OfKeywordsAsNames_TakesThemWhereNamesStand()
    {
        var document = GraphQLParser.Parse("query query($on: Int) { on: fragment(type: input) ...mutation } fragment mutation on on { null true false }");

        Assert.Equal(2, document.Definitions.Count);
    }

    [Theory]
    [InlineData("{", "a{", "b", "}")]
    [InlineData("{a(b:", "[", "1", "]")]
    [InlineData("{a(b:", "{c:", "1", "}")]
    [InlineData("query($a:", "[", "Int", "]")]
    public void Parse_OfAHundredThousandLevels_IsAnErrorAndNoStackOverflow(string start, string open, string inner, string close)
    {
        var levels = 100_000;
        var text = start + string.Concat(Enumerable.Repeat(open, levels)) + inner + string.Concat(Enumerable.Repeat(close, levels));
        var exception = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(text, ParserOptions.Trusted));

        Assert.Equal("Syntax Error: Document nests deeper than 100 levels. Parsing aborted.", exception.Message);
    }

    [Fact]
    public void Parse_AtTheDepthLimit_Succeeds()
    {
        var options = new ParserOptions { MaxDepth = 3 };

        Assert.NotNull(GraphQLParser.Parse("{a{b(c:[1])}}", options));
        Assert.Throws<SyntaxException>(() => GraphQLParser.Parse("{a{b(c:[[1]])}}", options));
    }

    [Fact]
    public void Parse_OfOneTokenTooMany_IsAnErrorAtIt()
    {
        var options = new ParserOptions { MaxTokens = 4 };

        Assert.NotNull(GraphQLParser.Parse("{ a b } # comments, and commas, are free", options));
        var exception = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse("{ a b c }", options));
        Assert.Equal("Syntax Error: Document contains more than 4 tokens. Parsing aborted.", exception.Message);
        Assert.Equal(9, exception.Location.Column);
    }

    [Theory]
    [InlineData("[{a: $b, c: [ENUM, null, true, 1.5, \"s\"]}]")]
    public void ParseValue_OfEveryKind_PrintsTheSame(string text)
        => Assert.Equal(text, GraphQLParser.ParseValue(text).ToString());

    [Fact]
    public void ParseType_OfLists_PrintsTheSame() => Assert.Equal("[[Int!]]!", GraphQLParser.ParseType(" [ [Int ! ] ] !").ToString());

    [Fact]
    public void ParseType_WithMoreAfterIt_IsAnError()
        => Assert.Equal("Syntax Error: Expected <EOF>, found \"!\".", Assert.Throws<SyntaxException>(() => GraphQLParser.ParseType("Int!!")).Message);

    private static string Text(SyntaxNode node) => node.Location.Source!.Body[node.Location.Start..node.Location.End];
}
