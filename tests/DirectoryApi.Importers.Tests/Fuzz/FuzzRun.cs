using System.Globalization;

namespace DirectoryApi.Importers.Tests.Fuzz;

/// <summary>
/// How many cases a run tries and from which seed on. Case <c>n</c> of a run is made by the seed plus <c>n</c> alone, so a case that
/// failed is tried again by itself with <c>FUZZ_SEED</c> set to the seed it reports and <c>FUZZ_COUNT=1</c>.
/// </summary>
internal static class FuzzRun
{
    private const int Seed = 1741;

    /// <summary>True for a run of the tests' own number of cases, which must hold some of every kind.</summary>
    public static bool IsOrdinary => Setting("FUZZ_COUNT") is null;

    /// <summary>The seeds of a run: as many as the test asks for, or as <c>FUZZ_COUNT</c> says.</summary>
    /// <param name="count">Cases of a run where nothing else is said.</param>
    public static IEnumerable<int> Seeds(int count) => Enumerable.Range(Setting("FUZZ_SEED") ?? Seed, Setting("FUZZ_COUNT") ?? count);

    private static int? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
