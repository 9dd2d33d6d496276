using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.GraphQL.TypeSystem.Comparison;
using DirectoryApi.Serving;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Schema;

/// <summary>
/// Clients were written against <c>released.graphql</c>. The schema may grow, but what was released stays. Where a change is
/// meant, run the tests with UPDATE_RELEASED_SCHEMA=true, look at what changes in the file, and tell clients.
/// </summary>
public class ReleasedSchemaTests
{
    /// <summary>The file of the released schema.</summary>
    internal static readonly string Path = Checkout.PathOf("tests", "DirectoryApi.Tests", "Schema", "released.graphql");

    [Fact]
    public void Schema_BreaksNoClientOfTheReleasedOne()
    {
        var released = SchemaBuilder.New().AddDocumentFromString(File.ReadAllText(Path), "released.graphql").Create();
        var breaking = SchemaComparison.Compare(released, Current()).Where(change => change.Impact == SchemaChangeImpact.Breaking);

        Assert.Empty(breaking.Select(change => change.ToString()));
    }

    [Fact]
    public void Schema_IsPrintedAsItWasReleased()
    {
        var printed = SchemaPrinter.Print(Current());
        if (Environment.GetEnvironmentVariable("UPDATE_RELEASED_SCHEMA") == "true")
        {
            File.WriteAllText(Path, printed);
        }

        Assert.Equal(File.ReadAllText(Path), printed);
    }

    private static GraphQL.TypeSystem.Schema Current() => SchemaBuilder.New().AddDocumentFromString(DirectorySchema.Sdl, "schema.graphql").Create();
}
