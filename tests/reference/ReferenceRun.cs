using System.Globalization;
using System.Text.Json;
using DirectoryApi.Tests.Node;

namespace DirectoryApi.Tests.Reference;

/// <summary>Runs the scripts of tests/reference, which need Node.js and the packages that <c>npm ci</c> puts beside them.</summary>
internal static class ReferenceRun
{
    /// <summary>The seed of generated requests: another one each day would make a failure hard to see again.</summary>
    public static int Seed { get; } = int.Parse(Environment.GetEnvironmentVariable("REFERENCE_SEED") ?? "2025", CultureInfo.InvariantCulture);

    /// <summary>How many requests are generated for a schema.</summary>
    public static int Count { get; } = int.Parse(Environment.GetEnvironmentVariable("REFERENCE_COUNT") ?? "3000", CultureInfo.InvariantCulture);

    /// <summary>The requests generated for a schema, with the reference's answers.</summary>
    /// <param name="kind">Which resolvers the reference has: "pets" or "directory".</param>
    /// <param name="sdl">The schema.</param>
    /// <param name="url">The endpoint of the server that holds the directory; null for pets.</param>
    public static async Task<IReadOnlyList<ReferenceCase>> CompareAsync(string kind, string sdl, string? url = null)
    {
        var folder = Directory.CreateTempSubdirectory("reference");
        try
        {
            var schema = Path.Combine(folder.FullName, "schema.graphql");
            var output = Path.Combine(folder.FullName, "cases.json");
            await File.WriteAllTextAsync(schema, sdl, TestContext.Current.CancellationToken);
            string[] arguments = [kind, schema, Count.ToString(CultureInfo.InvariantCulture), Seed.ToString(CultureInfo.InvariantCulture), output];
            await RunAsync("compare.mjs", url is null ? arguments : [.. arguments, url]);
            await using var stream = File.OpenRead(output);
            return (await JsonSerializer.DeserializeAsync<ReferenceCase[]>(stream, JsonSerializerOptions.Web, TestContext.Current.CancellationToken))!;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs a script and gives what it prints. Where Node.js or the packages are missing the test is skipped, or fails if CI=true.</summary>
    public static Task<string> RunAsync(string script, params string[] arguments) => NodeRun.RunAsync(NodeFolder.Require("reference"), script, arguments);
}
