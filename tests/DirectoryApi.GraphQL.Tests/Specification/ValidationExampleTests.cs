using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.GraphQL.Validation;

namespace DirectoryApi.GraphQL.Tests.Specification;

/// <summary>Chapter 5, example by example.</summary>
public class ValidationExampleTests
{
    public static TheoryData<SpecificationExample> Examples { get; } = [.. SpecificationExample.Read("5-validation.md")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_IsJudgedAsTheSpecificationJudgesIt(SpecificationExample example)
    {
        var schema = SchemaBuilder.New().AddDocumentFromString(example.Schema).Create();
        var errors = new DocumentValidator(schema, maxErrors: 100).Validate(GraphQLParser.Parse(example.Text))
            .Select(error => $"{error.Message} ({string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))})");

        Assert.Equal(example.Kind == "valid", example.Expected.Length == 0);
        Assert.Equal(example.Expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), errors.Order(StringComparer.Ordinal));
    }
}
