namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>Where the runs of one command are killed: in each of its steps in turn, around the commit, and as soon as others see it.</summary>
internal sealed class KillAims
{
    /// <summary>What the tally calls the moments around the commit.</summary>
    public const string AroundTheCommit = "around the commit";

    /// <summary>What the tally calls the moment at which the store first shows the new edition.</summary>
    public const string AfterTheCommit = "after the commit";

    private readonly IReadOnlyList<ChangeStep> _steps;
    private readonly StepDurations _durations;
    private readonly int _publishing;
    private readonly CommitAim _commit;
    private int _turn;

    private KillAims(StoreChange change, StepDurations durations)
    {
        _steps = change.Steps;
        _durations = durations;
        _publishing = _steps.ToList().IndexOf(ChangeStep.Publishing);
        _commit = new CommitAim(durations[_publishing] / 2);
        Names = [.. _steps.Select(step => step.Name), AroundTheCommit, AfterTheCommit];
    }

    /// <summary>What can be aimed at.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Learns how long the steps take from a run that nobody disturbs.</summary>
    public static async Task<KillAims> MeasureAsync(StoreChange change, string store) => new(change, await StepDurations.MeasureAsync(change, store));

    /// <summary>Runs the command until the next moment to kill it, or to its end where that comes first.</summary>
    /// <param name="change">The command.</param>
    /// <param name="store">The store.</param>
    /// <param name="edition">The edition that it has; 0 where it has none.</param>
    /// <param name="random">What decides the moment within a step.</param>
    public async Task<Kill> KillNextAsync(StoreChange change, DurableStore store, int edition, Random random)
    {
        var aim = _turn++ % Names.Count;
        var step = aim < _steps.Count ? aim : _publishing;
        using var program = ProgramUnderTest.Start(change, store.Location);
        await _durations.ReachAsync(program, change, step);
        switch (Names[aim])
        {
            case AroundTheCommit:
                await Task.Delay(_commit.Next(random), TestContext.Current.CancellationToken);
                break;
            case AfterTheCommit:
                await store.WaitForEditionAsync(edition + 1);
                break;
            default:
                await Task.Delay(_durations.MomentIn(step, random), TestContext.Current.CancellationToken);
                break;
        }

        var ended = await program.KillAsync() == 0;
        var written = program.Output + program.Error;
        return new Kill(Names[aim], _steps.Last(reached => reached.Line is null || written.Contains(reached.Line, StringComparison.Ordinal)), ended);
    }

    /// <summary>Learns what the store held after a kill.</summary>
    public void Learn(Kill kill, bool committed)
    {
        if (kill.Aim == AroundTheCommit)
        {
            _commit.Learn(committed);
        }
        else if (kill.Aim == _steps[^1].Name)
        {
            _durations.LearnLast(kill.Ended);
        }
    }
}
