namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>The program is killed while it changes the store, again and again: the store always holds one edition, whole.</summary>
public abstract class KillTests : IAsyncLifetime
{
    private const int Seed = 20_260_301;

    // An import is slow to start, and going back writes in the same way: so often it is an import that is killed.
    private const int PointsPerApply = 3;

    // So often the program itself is asked what the store holds, and repeats the change; else it is done in this process.
    private const int PointsPerProgram = 8;

    // And so often it is a store without an edition that is changed.
    private const int PointsPerNewStore = 12;

    private readonly Dictionary<string, int> _turns = [];
    private readonly StoreChanges _changes = new();
    private readonly Dictionary<string, StepDurations> _durations = [];
    private readonly Tally _tally = new();
    private DurableStore _store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await MakeStoreAsync();

    public async ValueTask DisposeAsync()
    {
        _changes.Dispose();
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task AChangeThatIsKilled_LeavesTheOldEditionOrTheNew_AndMayBeRepeated()
    {
        await _changes.Apply(_store, 0).RepeatAsync();
        await MeasureAsync(_changes.Apply(_store, 1));
        await MeasureAsync(StoreChanges.RollBack(_store, 2));
        for (var point = 0; point < KillPoints.Count; point++)
        {
            try
            {
                await KillAsync(point);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                throw new InvalidOperationException($"At point {point}, store {_store.Location}: {exception.Message}", exception);
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(_tally.ToString());
    }

    /// <summary>An empty store of the kind.</summary>
    protected abstract Task<DurableStore> MakeStoreAsync();

    private async Task MeasureAsync(StoreChange change) => _durations[change.Name] = await StepDurations.MeasureAsync(change, _store.Location);

    private async Task KillAsync(int point)
    {
        if (point % PointsPerNewStore == PointsPerNewStore - 1)
        {
            await _store.RenewAsync();
        }

        var before = await StoreContents.ReadAsync(_store.Store);
        var change = point % PointsPerApply == 0 || before.Edition < 2 ? _changes.Apply(_store, before.Edition) : StoreChanges.RollBack(_store, before.Edition);
        var turn = _turns[change.Name] = _turns.GetValueOrDefault(change.Name) + 1;
        var step = turn % change.Steps.Count;
        var ended = await KillInStepAsync(change, step, new Random(Seed + point));

        await _store.CheckAsync();
        var after = await StoreContents.ReadAsync(_store.Store);
        if (after.Edition == before.Edition)
        {
            Assert.Equal(before, after);
            Assert.False(ended, "The program ended well, but there is no new edition.");
        }

        _tally.Add($"{change.Name}, {change.Steps[step].Name}", ended, isNew: after.Edition > before.Edition);
        if (point % PointsPerProgram == 0)
        {
            await ProgramUnderTest.AssertServesAsync(_store.Location, after);
            await ProgramUnderTest.RunAsync(change, _store.Location);
        }
        else
        {
            await change.RepeatAsync();
        }

        var repeated = await StoreContents.ReadAsync(_store.Store);
        Assert.Equal(before.Edition + 1, repeated.Edition);
        Assert.NotEqual(before.Digest, repeated.Digest);
        if (after.Edition == repeated.Edition)
        {
            Assert.Equal(after, repeated);
        }
    }

    /// <summary>Runs a change until a moment within a step, or to its end where that comes first; true where it did.</summary>
    private async Task<bool> KillInStepAsync(StoreChange change, int step, Random random)
    {
        using var program = ProgramUnderTest.Start(change, _store.Location);
        if (change.Steps[step].Line is { } line)
        {
            await program.WaitForAsync(line);
        }

        await Task.Delay(_durations[change.Name].MomentIn(step, random), Token);
        return await program.KillAsync() == 0;
    }
}
