using System.Globalization;
using System.Text.Json.Nodes;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.Tests.Specification;

/// <summary>Chapter 2, example by example.</summary>
public class LanguageExampleTests
{
    public static TheoryData<SpecificationExample> Valid { get; } = ExamplesOf("valid");

    public static TheoryData<SpecificationExample> Errors { get; } = ExamplesOf("error");

    public static TheoryData<SpecificationExample> Values { get; } = ExamplesOf("value");

    public static TheoryData<SpecificationExample> Same { get; } = ExamplesOf("same");

    [Theory]
    [MemberData(nameof(Valid))]
    public void Document_IsRead(SpecificationExample example)
    {
        var document = GraphQLParser.Parse(example.Text);

        Assert.NotEmpty(document.Definitions);
        Assert.Equal(document.ToString(), GraphQLParser.Parse(document.ToString()).ToString());
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void Text_IsNoDocument_AndTheErrorSaysWhyAndWhere(SpecificationExample example)
    {
        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(example.Text));

        Assert.Equal(example.Expected, $"{error.Message} ({error.Location.Line}:{error.Location.Column})");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_MeansTheSameAsJson(SpecificationExample example)
        => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.Expected), Json(GraphQLParser.ParseValue(example.Text))), Json(GraphQLParser.ParseValue(example.Text))?.ToJsonString());

    [Theory]
    [MemberData(nameof(Same))]
    public void Document_IsPrintedWithoutWhatIsInsignificant(SpecificationExample example)
        => Assert.Equal(example.Expected, GraphQLParser.Parse(example.Text).ToString().TrimEnd());

    [Theory]
    [InlineData("\uFEFF{ a }")]
    [InlineData("{\ta\r\n}\r")]
    [InlineData("{ a \uFEFF }")]
    public void IgnoredCharacters_AreIgnoredEverywhere(string text)
        => Assert.Equal("{\n  a\n}", GraphQLParser.Parse(text).ToString().TrimEnd());

    [Theory]
    [InlineData("{ a\r  b\r\n  ?\n }", 3, 3)]
    [InlineData("{ a\n\r? }", 3, 1)]
    public void LineTerminators_AreCountedOnce(string text, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => GraphQLParser.Parse(text));

        Assert.Equal((line, column), (error.Location.Line, error.Location.Column));
    }

    private static TheoryData<SpecificationExample> ExamplesOf(string kind)
        => [.. SpecificationExample.Read("2-language.md").Where(example => example.Kind == kind)];

    private static JsonNode? Json(ValueNode value) => value switch
    {
        IntValueNode number => JsonValue.Create(double.Parse(number.Value, CultureInfo.InvariantCulture)),
        FloatValueNode number => JsonValue.Create(double.Parse(number.Value, CultureInfo.InvariantCulture)),
        BooleanValueNode boolean => JsonValue.Create(boolean.Value),
        StringValueNode text => JsonValue.Create(text.Value),
        EnumValueNode name => JsonValue.Create(name.Value),
        ListValueNode list => new JsonArray([.. list.Items.Select(Json)]),
        ObjectValueNode @object => new JsonObject(@object.Fields.Select(field => KeyValuePair.Create(field.Name.Value, Json(field.Value)))),
        _ => null,
    };
}
