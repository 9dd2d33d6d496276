using DirectoryApi.Importers.Matching.Decisions;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Planning;
using DirectoryApi.Store.Editions;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Tests.Imports;

public sealed class DirectoryImportTests : IDisposable
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly Gazetteer Gazetteer = GazetteerReader.Read(Path.Combine(Data, "gazetteer"));
    private static readonly string Annex = Path.Combine(Data, "annexes", "P1000001091.kk.txt");

    private readonly string _folder = Directory.CreateTempSubdirectory("directory-import-").FullName;
    private readonly InMemoryStore _store = new();
    private readonly StringWriter _told = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Run_OfFilesThatTheStoreHolds_PlansNothing()
    {
        Assert.NotNull((await RunAsync(Annex)).Applied);
        var again = await RunAsync(Annex);
        Assert.Null(again.Applied);
        Assert.Equal(["P1000001091.kk.txt"], again.Batch.UpToDate);
        Assert.Equal(1, _store.Plans);
    }

    [Fact]
    public async Task Run_WhereOthersComeFirst_PlansAgain_ThreeTimesInAll()
    {
        _store.Conflicts = 2;
        var outcome = await RunAsync(Annex);
        Assert.Equal((1, 3), (_store.Edition, _store.Plans));
        Assert.NotNull(outcome.Applied);
        Assert.Equal(2, _told.ToString().Split("Planning again: Another import came first.").Length - 1);
    }

    [Fact]
    public async Task Run_WhereOthersComeFirstAgainAndAgain_GivesUp()
    {
        _store.Conflicts = 3;
        var error = await Assert.ThrowsAsync<StoreException>(() => RunAsync(Annex));
        Assert.Equal(StoreErrorKind.Conflict, error.Kind);
        Assert.Equal((0, 3), (_store.Edition, _store.Plans));
    }

    [Fact]
    public async Task Run_OfADocumentCutOff_IsRefused_UnlessItMayWithdrawThatMuch()
    {
        await RunAsync(Annex);
        var cut = Path.Combine(_folder, "P1000001091.kk.txt");
        var lines = await File.ReadAllLinesAsync(Annex, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(cut, lines[..(lines.Length * 3 / 4)], TestContext.Current.CancellationToken);
        var refusal = await Assert.ThrowsAsync<PlanRefusedException>(() => RunAsync(cut));
        Assert.Contains("the limit is 5 %", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, _store.Edition);
        var outcome = await RunAsync(cut, new ImportSettings(MaxResidue: 100, MaxWithdrawn: 100));
        Assert.Equal(2, _store.Edition);
        Assert.InRange(outcome.Plan!.Count(PlanKind.Withdrawn), 1, int.MaxValue);
        Assert.Equal(DocumentChange.Replaced, Assert.Single(outcome.Plan.Documents).Change);
    }

    [Fact]
    public async Task Plan_OfAnotherDecree_KeepsThoseTheStoreHolds_AndWritesNothing()
    {
        await RunAsync(Annex);
        var import = new DirectoryImport(_store, new ImportBasis(Gazetteer, OfficeDecisions.None, "test"));
        var reporter = new PlainImportReporter(_told);
        var batch = await import.ReadAsync([Path.Combine(Data, "annexes", "P1000001092.kk.txt")], skipUnreadable: false, reporter, TestContext.Current.CancellationToken);
        var plan = await import.PlanAsync(batch, reporter, TestContext.Current.CancellationToken);
        Assert.Equal(
            [("P1000001092.kk.txt", DocumentChange.New), ("P1000001091.kk.txt", DocumentChange.Kept)],
            plan.Documents.Select(document => (document.FileName, document.Change)));
        Assert.Equal((1, 1), (plan.BaseEdition, _store.Edition));
        Assert.All(plan.Offices.Where(office => office.Kind == PlanKind.Added), office => Assert.Equal("P1000001092.kk.txt", office.Place!.File));
    }

    private Task<ImportOutcome> RunAsync(string file, ImportSettings? settings = null) =>
        new DirectoryImport(_store, new ImportBasis(Gazetteer, OfficeDecisions.None, "test"), settings).RunAsync([file], skipUnreadable: false, new PlainImportReporter(_told), whenRead: null, TestContext.Current.CancellationToken);
}
