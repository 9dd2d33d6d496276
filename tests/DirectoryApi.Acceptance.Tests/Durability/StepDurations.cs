using System.Diagnostics;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>How long each step of a command takes here and now.</summary>
internal sealed class StepDurations
{
    private readonly TimeSpan[] _durations;

    private StepDurations(TimeSpan[] durations) => _durations = durations;

    /// <summary>Measures a command that nobody disturbs.</summary>
    public static async Task<StepDurations> MeasureAsync(StoreChange change, string store)
    {
        var clock = Stopwatch.StartNew();
        var begun = new List<TimeSpan>();
        using var program = ProgramUnderTest.Start(change, store);
        foreach (var step in change.Steps)
        {
            if (step.Line is not null)
            {
                await program.WaitForAsync(step.Line);
            }

            begun.Add(clock.Elapsed);
        }

        Assert.True(await program.WaitForExitAsync() == 0, program.Error);
        return new StepDurations([.. begun.Zip([.. begun.Skip(1), clock.Elapsed], (from, to) => to - from)]);
    }

    /// <summary>A moment within a step, or a little after it, as long after its beginning.</summary>
    /// <param name="step">The number of the step.</param>
    /// <param name="random">What decides.</param>
    public TimeSpan MomentIn(int step, Random random) => _durations[step] * (random.NextDouble() * 1.1);
}
