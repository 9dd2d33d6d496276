using System.Reflection;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Developers.Examples;

/// <summary>The examples of <c>data/examples</c>, which the program carries.</summary>
public static class ExampleOperations
{
    private const string Prefix = "examples/";
    private const string Extension = ".graphql";

    /// <summary>All examples, in the order of the numbers that their files begin with.</summary>
    public static IReadOnlyList<ExampleOperation> All { get; } = ReadAll();

    private static IReadOnlyList<ExampleOperation> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ExampleOperation(
                SlugOf(name), VocabularyTable.Text(assembly, name), VocabularyTable.Text(assembly, Path.ChangeExtension(name, ".json"))))];
    }

    // examples/04-nearest-open.graphql
    private static string SlugOf(string name) => name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..^Extension.Length];
}
