using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Tests.Specification;

/// <summary>Chapter 3, example by example.</summary>
public class TypeSystemExampleTests
{
    public static TheoryData<SpecificationExample> Examples { get; } = [.. SpecificationExample.Read("3-type-system.md")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsJudgedAsTheSpecificationJudgesIt(SpecificationExample example)
    {
        var builder = SchemaBuilder.New().AddDocumentFromString(example.Text);
        if (!example.Kind.EndsWith("whole", StringComparison.Ordinal))
        {
            builder.AddDocumentFromString("type Query { q: Int }", "query");
        }

        if (example.Kind.StartsWith("valid", StringComparison.Ordinal))
        {
            var printed = SchemaPrinter.Print(builder.Create());
            Assert.Equal(printed, SchemaPrinter.Print(SchemaBuilder.New().AddDocumentFromString(printed).Create()));
        }
        else
        {
            var exception = Assert.Throws<SchemaException>(builder.Create);
            Assert.Equal($"The schema is not valid:\n{string.Join('\n', example.Expected.Split('\n').Select(line => "- " + line))}", exception.Message);
        }
    }
}
