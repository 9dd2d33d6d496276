using System.Diagnostics;
using DirectoryApi.Acceptance.Tests.Commands;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>How long each step of a command takes here and now: measured once, and kept to what the later runs show.</summary>
internal sealed class StepDurations
{
    private readonly TimeSpan[] _durations;

    private StepDurations(TimeSpan[] durations) => _durations = durations;

    /// <summary>Measures a command that nobody disturbs.</summary>
    public static async Task<StepDurations> MeasureAsync(StoreChange change, string store)
    {
        var measured = new StepDurations(new TimeSpan[change.Steps.Count]);
        var clock = Stopwatch.StartNew();
        using var program = ProgramUnderTest.Start(change, store);
        var begun = await measured.ReachAsync(program, change, change.Steps.Count - 1, clock);
        Assert.True(await program.WaitForExitAsync() == 0, program.Error);
        measured._durations[^1] = clock.Elapsed - begun;
        return measured;
    }

    /// <summary>Waits until a program begins a step, and learns how long those before it took.</summary>
    public Task ReachAsync(RunningProgram program, StoreChange change, int step) => ReachAsync(program, change, step, Stopwatch.StartNew());

    /// <summary>A moment within a step, or a little after it, as long after its beginning.</summary>
    /// <param name="step">The number of the step.</param>
    /// <param name="random">What decides.</param>
    public TimeSpan MomentIn(int step, Random random) => _durations[step] * (random.NextDouble() * 1.1);

    /// <summary>How long a step takes.</summary>
    /// <param name="step">The number of the step.</param>
    public TimeSpan this[int step] => _durations[step];

    /// <summary>Learns from a kill in the last step, whose end no line tells: what ended before was aimed at too late.</summary>
    /// <param name="ended">Whether the program had ended before.</param>
    public void LearnLast(bool ended) => _durations[^1] = CommitAim.Correct(_durations[^1], isLate: ended);

    private async Task<TimeSpan> ReachAsync(RunningProgram program, StoreChange change, int step, Stopwatch clock)
    {
        var begun = TimeSpan.Zero;
        for (var next = 1; next <= step; next++)
        {
            await program.WaitForAsync(change.Steps[next].Line!);
            var now = clock.Elapsed;
            Learn(next - 1, now - begun);
            begun = now;
        }

        return begun;
    }

    // Other work on the machine comes and goes, so that what was seen last counts for as much as all before it.
    private void Learn(int step, TimeSpan seen) => _durations[step] = _durations[step] == TimeSpan.Zero ? seen : (_durations[step] + seen) / 2;
}
