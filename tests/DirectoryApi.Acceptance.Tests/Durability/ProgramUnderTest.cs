using System.Globalization;
using System.Text.Json;
using DirectoryApi.Acceptance.Tests.Commands;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>Runs the program on a store.</summary>
internal static class ProgramUnderTest
{
    // Half the time of a short run goes into compiling; this is the setting by which the runtime compiles loops in a hurry too.
    private static readonly (string, string) Hurry = ("DOTNET_TC_QuickJitForLoops", "1");

    /// <summary>Starts a change.</summary>
    public static RunningProgram Start(StoreChange change, string store) => RunningProgram.Start([.. change.Arguments, "--store", store], Hurry);

    /// <summary>Runs a change to its end, which must be a good one.</summary>
    public static async Task RunAsync(StoreChange change, string store)
    {
        using var program = Start(change, store);
        Assert.True(await program.WaitForExitAsync() == 0, program.Error);
    }

    /// <summary>The current edition that the program lists for a store, and how many offices it has; zeros where the store has none.</summary>
    public static async Task<(int Edition, int Offices)> ListCurrentAsync(string store)
    {
        using var program = RunningProgram.Start(["editions", "--store", store], Hurry);
        Assert.True(await program.WaitForExitAsync() == 0, program.Error);
        var lines = program.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines is [var only] && only.EndsWith("has no edition yet.", StringComparison.Ordinal))
        {
            return (0, 0);
        }

        // Edition, day, time, offices; the current one is the last, as no change is under way.
        var columns = lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Skip(1).ToList();
        Assert.Contains("current", lines[^1], StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, columns.Count), columns.Select(line => Number(line[0])));
        return (columns.Count, Number(columns[^1][3]));

        static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
    }

    /// <summary>Starts a server on a free port.</summary>
    public static RunningProgram Serve(string store) =>
        RunningProgram.Start(["serve", "--no-import", "--store", store, "--urls", "http://127.0.0.1:0"], Hurry, ("RateLimit__Enabled", "false"));

    /// <summary>Serves a store that must hold <paramref name="contents"/>: the program tells the edition, and answers from it. Then the server is killed.</summary>
    public static async Task AssertServesAsync(string store, StoreContents contents)
    {
        using var program = Serve(store);
        if (contents.Edition == 0)
        {
            Assert.Equal(1, await program.WaitForExitAsync());
            Assert.Contains("There is nothing to serve", program.Error, StringComparison.Ordinal);
            return;
        }

        var written = await program.WaitForAsync("Press Ctrl-C to stop.");
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"Edition {contents.Edition}: {contents.Offices:N0} offices."), written, StringComparison.Ordinal);
        Assert.Equal((contents.Edition, contents.Offices, contents.Rows), await AskAsync(ServedAddress.In(written)));
        await program.KillAsync();
    }

    /// <summary>What a server says of the edition it serves.</summary>
    public static async Task<(int Edition, int Offices, int Rows)> AskAsync(string address)
    {
        using var client = new HttpClient();
        using var answer = JsonDocument.Parse(
            await client.GetStringAsync($"{address}?query={{dataset{{edition officeCount rowCount}}}}", TestContext.Current.CancellationToken));
        var dataset = answer.RootElement.GetProperty("data").GetProperty("dataset");
        return (dataset.GetProperty("edition").GetInt32(), dataset.GetProperty("officeCount").GetInt32(), dataset.GetProperty("rowCount").GetInt32());
    }
}
