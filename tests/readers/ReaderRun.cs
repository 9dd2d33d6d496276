using System.Text.Json;
using DirectoryApi.Tests.Node;

namespace DirectoryApi.Tests.Readers;

/// <summary>Runs the scripts of tests/readers, which need Node.js and the packages that <c>npm ci</c> puts beside them.</summary>
internal static class ReaderRun
{
    /// <summary>Gives a script a file, and what it printed. Where Node.js or the packages are missing the test is skipped, or fails if CI=true.</summary>
    /// <param name="script">The script.</param>
    /// <param name="input">The file.</param>
    /// <param name="arguments">What else the script is told.</param>
    public static async Task<JsonElement> ReadAsync(string script, string input, params string[] arguments) =>
        JsonSerializer.Deserialize<JsonElement>(await NodeRun.RunAsync(NodeFolder.Require("readers"), script, arguments, input));
}
