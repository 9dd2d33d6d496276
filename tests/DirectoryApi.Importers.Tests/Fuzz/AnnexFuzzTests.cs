namespace DirectoryApi.Importers.Tests.Fuzz;

/// <summary>
/// The annexes of the repository, mutated by bytes, characters, lines, tags, rows and cells, as text, page and word-processor document: each
/// gives rows or a refusal that names the file. For a long run see <see cref="FuzzRun"/>.
/// </summary>
public class AnnexFuzzTests
{
    private const int Cases = 100;

    /// <summary>Failures after which a run ends; they mostly have few causes.</summary>
    private const int MostFailures = 10;

    [Fact]
    public async Task Import_OfAnyMutation_GivesRowsThatStandInTheDocument_OrARefusal()
    {
        var (read, refused) = (0, 0);
        var failures = new List<string>();
        foreach (var seed in FuzzRun.Seeds(Cases).TakeWhile(_ => failures.Count < MostFailures))
        {
            var file = FuzzedDocument.Of(seed);
            try
            {
                var decree = await ImportCheck.Run(file, TestContext.Current.CancellationToken);
                (read, refused) = decree is null ? (read, refused + 1) : (read + 1, refused);
            }
            catch (Exception error)
            {
                failures.Add($"FUZZ_SEED={seed}, {file.Name}: {error}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{read} read, {refused} refused");

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));

        // Mutations that leave nothing to read would prove nothing.
        Assert.True(read > refused || !FuzzRun.IsOrdinary, $"Only {read} documents were read, {refused} refused.");
    }
}
