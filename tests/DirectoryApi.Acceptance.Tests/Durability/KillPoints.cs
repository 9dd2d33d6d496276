using System.Globalization;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>At how many points programs are killed.</summary>
internal static class KillPoints
{
    /// <summary>The variable of the environment that sets how many, for each kind of store.</summary>
    public const string Variable = "KILL_POINTS";

    private const int Usual = 24;

    // From so many on, shares of them can be relied on.
    private const int Many = 100;

    /// <summary>How many.</summary>
    public static int Count => int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var count) ? count : Usual;

    /// <summary>
    /// Fails where the kills did not hit both sides of the commit, or were not aimed at everything. Of fewer points than usual
    /// nothing is asked.
    /// </summary>
    /// <param name="tally">What was counted.</param>
    /// <param name="aims">The moments that must have been aimed at.</param>
    public static void AssertFair(Tally tally, IEnumerable<string> aims)
    {
        if (Count < Usual)
        {
            return;
        }

        Assert.Empty(aims.Except(tally.Moments));
        Assert.True(tally.Old >= Count / 4, $"Only {tally.Old} kills of {Count} came before the commit.");
        Assert.True(tally.New >= (Count < Many ? 1 : Count / 10), $"Only {tally.New} kills of {Count} came after the commit and before the end.");
    }
}
