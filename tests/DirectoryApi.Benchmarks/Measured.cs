namespace DirectoryApi.Benchmarks;

/// <summary>An operation that is measured: a document with its variables.</summary>
/// <param name="Name">The name of its files: <c>one</c> or <c>fifty</c>.</param>
/// <param name="Title">What it asks for.</param>
/// <param name="Variables">Its variables as JSON.</param>
public sealed record Measured(string Name, string Title, string Variables)
{
    /// <summary>The operations.</summary>
    public static IReadOnlyList<Measured> All { get; } =
    [
        new("one", "one office by its slug, ten fields and its week of hours", """{"slug":"akmola-public-service-centre"}"""),
        new("fifty", "fifty offices, the same fields", """{"first":50,"documents":["p1200000363-ru"]}"""),
    ];

    /// <summary>The document.</summary>
    public string Document => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Operations", Name + ".graphql"));

    /// <summary>The body of a POST request.</summary>
    public string Body => $$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(Document)}},"variables":{{Variables}}}""";
}
