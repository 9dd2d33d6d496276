using System.Text.Json;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.Tests.Pets;
using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.GraphQL.Validation;

namespace DirectoryApi.GraphQL.Tests.Differential;

/// <summary>
/// Compares with what the reference implementation says of generated documents: <c>generate.js</c> makes the file. Another
/// file, such as a long one made by a build server, is compared where GRAPHQL_REFERENCE_CASES and GRAPHQL_REFERENCE_SCHEMA name it.
/// </summary>
public class ReferenceTests
{
    private sealed record Case(string Text, Finding[] Errors);

    private sealed record Finding(string M, string[] L);

    [Fact]
    public void Validate_OfGeneratedDocuments_AgreesWithTheReference()
    {
        var path = Environment.GetEnvironmentVariable("GRAPHQL_REFERENCE_CASES") ?? Path.Combine(AppContext.BaseDirectory, "Differential", "pets.json");
        var sdl = Environment.GetEnvironmentVariable("GRAPHQL_REFERENCE_SCHEMA") is { } schemaPath ? File.ReadAllText(schemaPath) : PetSchema.Sdl;
        var cases = JsonSerializer.Deserialize<Case[]>(File.ReadAllText(path), JsonSerializerOptions.Web)!;
        var validator = new DocumentValidator(SchemaBuilder.New().AddDocumentFromString(sdl).Create(), maxErrors: 1_000);
        var differences = cases.Select(entry => (entry, Ours: Findings(entry.Text, validator)))
            .Where(pair => !pair.Ours.SequenceEqual(Expected(pair.entry)))
            .Select(pair => $"{pair.entry.Text}\n  ours:      {string.Join("\n             ", pair.Ours)}"
                + $"\n  reference: {string.Join("\n             ", Expected(pair.entry))}")
            .ToList();

        Assert.NotEmpty(cases);
        Assert.True(differences.Count == 0, $"{differences.Count} of {cases.Length} differ:\n{string.Join("\n", differences.Take(40))}");
    }

    private static IEnumerable<string> Expected(Case entry) => entry.Errors.Select(Show).Distinct().Order(StringComparer.Ordinal);

    private static List<string> Findings(string text, DocumentValidator validator)
    {
        try
        {
            return [.. validator.Validate(GraphQLParser.Parse(text))
                .Select(error => Show(new Finding(error.Message, [.. error.Locations.Select(place => $"{place.Line}:{place.Column}")])))
                .Distinct().Order(StringComparer.Ordinal)];
        }
        catch (SyntaxException exception)
        {
            return [Show(new Finding(exception.Message, [$"{exception.Location.Line}:{exception.Location.Column}"]))];
        }
    }

    // The reference reports a conflict again for every further copy of the fields; which fields conflict and why is what counts.
    private static string Show(Finding finding) => finding.M.StartsWith("Fields \"", StringComparison.Ordinal)
        ? "Fields conflict"
        : $"{finding.M} ({string.Join(", ", finding.L)})";
}
