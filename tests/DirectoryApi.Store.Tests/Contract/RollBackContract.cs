using DirectoryApi.Domain.Changes;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>How every store goes back to an earlier edition.</summary>
public abstract class RollBackContract : IDisposable
{
    private static readonly EditionDraft Second = SampleDrafts.Small
        .With("dvd-akmola", office => office with { Emails = ["new@mvd.kz"] })
        .Merging("con-2", "con-10") with
    {
        Documents = [SampleDrafts.Russian with { FileName = "new.txt" }, SampleDrafts.Kazakh],
        GazetteerFingerprint = "gazetteer-2",
        ProgramVersion = "2.0.0",
    };

    private readonly TestStore _temporary;

    protected RollBackContract(TestStore store) => _temporary = store;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task EarlierEdition_ComesBackAsANewOne()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(Second);

        var result = await _temporary.RollBackAsync(1);

        Assert.Equal((3, false), (result.Edition, result.Unchanged));
        Assert.Equal(new ChangeCounts(Added: 1, Changed: 1, Withdrawn: 0, Unchanged: 3), result.Offices);
        Assert.Equal(new ChangeCounts(0, 1, 0, 1), result.Documents);
        var edition = await _temporary.ReadAsync();
        Assert.Equal(ModelDirectory.Describe(SampleDrafts.Small), ModelDirectory.Describe(edition));
        Assert.Equal(3, edition.Number);
        Assert.Equal([null, null, 1], (await _temporary.Store.ReadEditionsAsync(Token)).Select(summary => summary.Restores));
    }

    [Fact]
    public async Task EarlierEdition_BringsItsGazetteerAndProgramBack()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(Second);

        await _temporary.RollBackAsync(1);

        var state = await _temporary.Store.ReadStateAsync(Token);
        Assert.Equal(("gazetteer-1", "1.0.0"), (state.GazetteerFingerprint, state.ProgramVersion));
    }

    [Fact]
    public async Task Changes_TellWhatWasTakenBack()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(Second);
        await _temporary.RollBackAsync(1);

        var changes = (await _temporary.ReadChangesAsync()).Where(change => change.Edition == 3).Select(change => change.Change).ToList();

        Assert.Equal([("con-2", ChangeKind.Added), ("dvd-akmola", ChangeKind.Changed)], changes.Select(change => (change.OfficeKey, change.Kind)));
        Assert.Equal("new@mvd.kz", changes[1].Before);
    }

    [Fact]
    public async Task ApplyingAfterwards_GoesOnFromTheRestoredEdition()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(Second);
        await _temporary.RollBackAsync(1);

        Assert.True((await _temporary.ApplyAsync(SampleDrafts.Small)).Unchanged);
        Assert.Equal(4, (await _temporary.ApplyAsync(Second)).Edition);
        Assert.Equal(ModelDirectory.Describe(Second), ModelDirectory.Describe(await _temporary.ReadAsync()));
    }

    [Fact]
    public async Task RollBack_CanBeRolledBack()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(Second);
        await _temporary.RollBackAsync(1);

        Assert.Equal(4, (await _temporary.RollBackAsync(2)).Edition);
        Assert.Equal(5, (await _temporary.RollBackAsync(3)).Edition);

        Assert.Equal(ModelDirectory.Describe(SampleDrafts.Small), ModelDirectory.Describe(await _temporary.ReadAsync()));
        Assert.Equal([null, null, 1, 2, 3], (await _temporary.Store.ReadEditionsAsync(Token)).Select(summary => summary.Restores));
    }

    [Fact]
    public async Task CurrentEdition_OrOneThatSaysTheSame_MakesNoEdition()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        Assert.Equal((1, true), await OutcomeAsync(1));

        await _temporary.ApplyAsync(Second);
        await _temporary.RollBackAsync(1);
        Assert.Equal((3, true), await OutcomeAsync(1));
        Assert.Equal((3, true), await OutcomeAsync(3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public async Task EditionThatIsNotThere_IsRefused(int edition)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _temporary.RollBackAsync(edition));
        Assert.Null((await _temporary.Store.ReadStateAsync(Token)).Edition);

        await _temporary.ApplyAsync(SampleDrafts.Small);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _temporary.RollBackAsync(edition));
        Assert.Single(await _temporary.Store.ReadEditionsAsync(Token));
    }

    [Fact]
    public async Task DraftMadeBeforeARollBack_IsRefused()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(Second);
        await _temporary.RollBackAsync(1);

        var error = await Assert.ThrowsAsync<StoreException>(() => _temporary.Store.ApplyAsync(Second with { BaseEdition = 2 }, null, Token));

        Assert.Equal(StoreErrorKind.Conflict, error.Kind);
    }

    private async Task<(int Edition, bool Unchanged)> OutcomeAsync(int edition)
    {
        var result = await _temporary.RollBackAsync(edition);
        return (result.Edition, result.Unchanged);
    }
}
