using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>What happens on every store when several use it at once.</summary>
public abstract class ConcurrencyContract : IDisposable
{
    private readonly TestStore _temporary;

    protected ConcurrencyContract(TestStore store) => _temporary = store;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task DraftOfAnotherEdition_IsRefusedWithBothEditions()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(SampleDrafts.Large(3));
        var before = _temporary.Dump();

        var error = await Assert.ThrowsAsync<StoreException>(
            () => _temporary.Store.ApplyAsync(SampleDrafts.Small with { BaseEdition = 1 }, null, Token));

        Assert.Equal(StoreErrorKind.Conflict, error.Kind);
        Assert.Contains("now holds edition 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("made from edition 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("Plan the import again", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, _temporary.Dump());
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(7, false)]
    public async Task DraftOfNoEdition_OrOfOneThatNeverWas_IsRefused(int? draftBase, bool hasEdition)
    {
        if (hasEdition)
        {
            await _temporary.ApplyAsync(SampleDrafts.Small);
        }

        var error = await Assert.ThrowsAsync<StoreException>(
            () => _temporary.Store.ApplyAsync(SampleDrafts.Large(3) with { BaseEdition = draftBase }, null, Token));

        Assert.Equal(StoreErrorKind.Conflict, error.Kind);
        Assert.Contains("no edition", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportersAtOnce_OneWinsAndTheOthersAreTold()
    {
        var drafts = Enumerable.Range(1, 4).Select(count => SampleDrafts.Large(count)).ToList();

        var outcomes = await Task.WhenAll(drafts.Select(draft => OutcomeAsync(draft, _temporary.Open(TimeSpan.FromSeconds(30)))));

        Assert.Single(outcomes, outcome => outcome is null);
        Assert.All(outcomes.Where(outcome => outcome is not null), outcome => Assert.Equal(StoreErrorKind.Conflict, outcome));
        Assert.Equal(ModelDirectory.Describe(drafts[Array.IndexOf(outcomes, null)]), ModelDirectory.Describe(await _temporary.ReadAsync()));
    }

    [Fact]
    public async Task SecondImporter_IsToldThatAnotherOneRuns()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        using var other = _temporary.HoldWriteLock();

        var error = await Assert.ThrowsAsync<StoreException>(
            () => _temporary.Open(TimeSpan.FromMilliseconds(60)).ApplyAsync(SampleDrafts.Large(3) with { BaseEdition = 1 }, null, Token));

        Assert.Equal(StoreErrorKind.Locked, error.Kind);
        Assert.Contains("Another import is running", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondImporter_WaitsForTheFirst()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        Task<ApplyResult> import;
        using (_temporary.HoldWriteLock())
        {
            import = _temporary.ApplyAsync(SampleDrafts.Large(3));
            Assert.NotSame(import, await Task.WhenAny(import, Task.Delay(100, Token)));
        }

        Assert.Equal(2, (await import).Edition);
    }

    [Fact]
    public async Task WaitingImporter_CanBeCancelled()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        using var other = _temporary.HoldWriteLock();
        using var cancellation = new CancellationTokenSource();

        var import = _temporary.Open(TimeSpan.FromHours(1)).ApplyAsync(SampleDrafts.Large(3) with { BaseEdition = 1 }, null, cancellation.Token);
        await Task.Delay(50, Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => import);
    }

    [Fact]
    public async Task Readers_SeeOneEditionWholeWhileImportsRun()
    {
        EditionDraft[] drafts = [SampleDrafts.Small, SampleDrafts.Large(40)];
        await _temporary.ApplyAsync(drafts[0]);
        var importing = Task.Run(
            async () =>
            {
                for (var round = 1; round <= 6; round++)
                {
                    await _temporary.ApplyAsync(drafts[round % 2]);
                }
            },
            Token);

        var seen = new HashSet<int>();
        do
        {
            var edition = await _temporary.ReadAsync();
            Assert.Equal(ModelDirectory.Describe(drafts[(edition.Number - 1) % 2]), ModelDirectory.Describe(edition));
            seen.Add(edition.Number);
        }
        while (!importing.IsCompleted);

        await importing;
        Assert.Equal(7, (await _temporary.ReadAsync()).Number);
        Assert.True(seen.Order().SequenceEqual(seen), "Editions were seen in another order than they were made in.");
    }

    [Fact]
    public async Task ReadingIsPossible_DuringAnImport()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        using var other = _temporary.HoldWriteLock();

        Assert.Equal(1, (await _temporary.Store.ReadStateAsync(Token)).Edition);
        Assert.Equal(5, (await _temporary.LoadAsync()).Offices.Count);
    }

    private static async Task<StoreErrorKind?> OutcomeAsync(EditionDraft draft, IDirectoryStore store)
    {
        try
        {
            await store.ApplyAsync(draft, null, Token);
            return null;
        }
        catch (StoreException exception)
        {
            return exception.Kind;
        }
    }
}
