using DirectoryApi.Acceptance.Tests.Serving;
using DirectoryApi.Tests.Node;

namespace DirectoryApi.Acceptance.Tests.Developers;

/// <summary>The client of tests/typescript: its types are made of the schema, it keeps to them, and it finds what there is.</summary>
public sealed class TypeScriptTests(ServedDirectory directory)
{
    [Fact]
    public async Task Client_FitsTheTypesOfTheSchema_AndFindsOffices()
    {
        var folder = NodeFolder.Require("typescript");
        var compiler = Path.Combine("node_modules", "typescript", "bin", "tsc");
        var scripts = Path.Combine("generated", "js");

        await NodeRun.RunAsync(folder, "generate.mjs", []);
        await NodeRun.RunAsync(folder, compiler, ["--noEmit"]);
        await NodeRun.RunAsync(folder, compiler, ["--noEmit", "false", "--outDir", scripts]);
        var printed = await NodeRun.RunAsync(
            folder, Path.Combine(scripts, "example.js"), [new Uri(directory.Client.BaseAddress!, "/graphql").ToString(), "2026-11-21T10:00:00+05:00"]);

        Assert.Contains("Карагандинская область (Region karagandy)", printed, StringComparison.Ordinal);
        Assert.Contains("города Темиртау", printed, StringComparison.Ordinal);
        Assert.Contains("km astana-public-service-centre, until 2026-11-21T20:00:00+05:00", printed, StringComparison.Ordinal);
    }
}
