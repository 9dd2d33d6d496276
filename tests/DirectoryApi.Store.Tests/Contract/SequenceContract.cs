using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>Whatever is applied and rolled back in whatever order, every store holds what a plain list of editions would.</summary>
public abstract class SequenceContract
{
    /// <summary>A store of its own for every sequence.</summary>
    protected abstract TestStore NewStore();

    [Fact]
    public void AnySequenceOfDraftsAndRollBacks_EqualsAListOfEditions()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), (int seed) => RunAsync(new Random(seed)).GetAwaiter().GetResult());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12).WithReplay(20120328, 741), property);
    }

    private async Task RunAsync(Random random)
    {
        using var store = NewStore();
        var model = new ModelDirectory();
        for (var step = 0; step < 6; step++)
        {
            if (model.Editions.Count > 0 && random.Next(3) == 0)
            {
                var edition = 1 + random.Next(model.Editions.Count);
                AssertSame(model.RollBack(edition), await store.RollBackAsync(edition));
            }
            else
            {
                // Of few seeds, so that the same draft comes again.
                var draft = RandomDrafts.Make(random.Next(5));
                AssertSame(model.Apply(draft), await store.ApplyAsync(draft));
            }

            var stored = await store.ReadAsync();
            Assert.Equal(ModelDirectory.Describe(model.Current), ModelDirectory.Describe(stored));
            Assert.Equal(
                model.Withdrawn().Select(office => (office.Edition, Canonical.Of(office.Office))),
                stored.Withdrawn.Select(office => (office.Edition, Canonical.Of(office.Office))));
            Assert.Equal(model.Changes(), (await store.ReadChangesAsync()).Select(change => (change.Edition, Canonical.Of(change.Change))));
        }

        Assert.Equal(
            model.Editions.Select(edition => (edition.Restores, edition.Draft.Offices.Count)),
            (await store.Store.ReadEditionsAsync(CancellationToken.None)).Select(edition => (edition.Restores, edition.OfficeCount)));
    }

    private static void AssertSame((int Edition, bool Unchanged) expected, ApplyResult result) =>
        Assert.Equal(expected, (result.Edition, result.Unchanged));
}
