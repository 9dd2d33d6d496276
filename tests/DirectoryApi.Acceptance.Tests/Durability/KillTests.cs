namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>The program is killed while it changes the store, again and again: the store always holds one edition, whole.</summary>
public abstract class KillTests : ChangedStoreTests
{
    private const int Seed = 20_260_301;

    // An import is slow to start, and going back writes in the same way: so often it is an import that is killed.
    private const int PointsPerApply = 3;

    // So often the program serves what the store holds, and repeats the change; else it is repeated in this process.
    private const int PointsPerProgram = 8;

    // And so often it is a store without an edition that is changed.
    private const int PointsPerNewStore = 12;

    private readonly Dictionary<string, KillAims> _aims = [];
    private readonly Tally _tally = new();
    private readonly Tally _landed = new();

    // What each edition of the store was, as far as it was looked at.
    private readonly Dictionary<int, StoreContents> _known = [];

    [Fact]
    public async Task AChangeThatIsKilled_LeavesTheOldEditionOrTheNew_AndMayBeRepeated()
    {
        await MeasureAsync(Changes.Apply(Store, 1));
        await MeasureAsync(StoreChanges.RollBack(Store, 2));
        for (var point = 0; point < KillPoints.Count; point++)
        {
            try
            {
                await KillAsync(point);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                throw new InvalidOperationException($"At point {point}, store {Store.Location}: {exception.Message}", exception);
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"Aimed at\n{_tally}\nKilled while\n{_landed}");
        KillPoints.AssertFair(_tally, _aims.SelectMany(change => change.Value.Names.Select(aim => $"{change.Key}, {aim}")));
    }

    private async Task MeasureAsync(StoreChange change) => _aims[change.Name] = await KillAims.MeasureAsync(change, Store.Location);

    private async Task KillAsync(int point)
    {
        if (point % PointsPerNewStore == PointsPerNewStore - 1)
        {
            await Store.RenewAsync();
            _known.Clear();
        }

        var before = await ReadAsync();
        var change = point % PointsPerApply == 0 || before.Edition < 2 ? Changes.Apply(Store, before.Edition) : StoreChanges.RollBack(Store, before.Edition);
        var aims = _aims[change.Name];
        var kill = await aims.KillNextAsync(change, Store, before.Edition, new Random(Seed + point));

        await Store.SettleAsync();
        var listed = await ProgramUnderTest.ListCurrentAsync(Store.Location);
        await Store.CheckAsync();
        var after = await ReadAsync();
        Assert.Equal((after.Edition, after.Offices), listed);
        AssertOldOrNew(kill, before, after);
        aims.Learn(kill, committed: after.Edition > before.Edition);
        _tally.Add($"{change.Name}, {kill.Aim}", kill.Ended, isNew: after.Edition > before.Edition);
        _landed.Add($"{change.Name}, {kill.Landed}", kill.Ended, isNew: after.Edition > before.Edition);

        if (point % PointsPerProgram == 0)
        {
            await ProgramUnderTest.AssertServesAsync(Store.Location, after);
            await ProgramUnderTest.RunAsync(change, Store.Location);
        }
        else
        {
            await change.RepeatAsync();
        }

        var repeated = await ReadAsync();
        Assert.Equal(before.Edition + 1, repeated.Edition);
        Assert.NotEqual(before.Digest, repeated.Digest);
        if (change.Restores is { } restored && _known.TryGetValue(restored, out var earlier))
        {
            Assert.Equal(earlier.OfficesDigest, repeated.OfficesDigest);
        }
    }

    private static void AssertOldOrNew(Kill kill, StoreContents before, StoreContents after)
    {
        Assert.InRange(after.Edition, before.Edition, before.Edition + 1);
        Assert.False(kill.BeforePublishing && after.Edition > before.Edition, $"There is a new edition, though the program had only come to {kill.Reached.Name}.");
        Assert.False(kill.HasTold && after.Edition == before.Edition, "The program told of a new edition, but there is none.");
        if (after.Edition == before.Edition)
        {
            Assert.Equal(before, after);
        }
    }

    /// <summary>Reads the store; an edition that was read before has to be the same still.</summary>
    private async Task<StoreContents> ReadAsync()
    {
        var contents = await StoreContents.ReadAsync(Store.Store);
        if (!_known.TryAdd(contents.Edition, contents))
        {
            Assert.Equal(_known[contents.Edition], contents);
        }

        return contents;
    }
}
