using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.GraphQL.Tests.TypeSystem;

public class SchemaPrinterTests
{
    [Fact]
    public void Print_OfAPrintedSchema_IsTheSame()
    {
        var once = SchemaPrinter.Print(SchemaBuilder.New().AddDocumentFromString(Pets.PetSchema.Sdl).Create());
        var twice = SchemaPrinter.Print(SchemaBuilder.New().AddDocumentFromString(once).Create());

        Assert.Equal(once, twice);
        Assert.StartsWith("\"\"\"\nAnswers about pets.\n\"\"\"\nschema {\n  query: Query\n  mutation: Mutation\n}\n", once, StringComparison.Ordinal);
        Assert.Contains("scalar Day @specifiedBy(url: \"https://example.org/day\")", once, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_OfExtensions_MergesThemAndLeavesOutTheConventionalSchema()
    {
        var schema = SchemaBuilder.New().AddDocumentFromString("type Query { a: Int } extend type Query { b: [Int!] @deprecated }").Create();

        Assert.Equal("type Query {\n  a: Int\n  b: [Int!] @deprecated\n}\n", SchemaPrinter.Print(schema));
    }
}
