using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Store.Tests.Contract;

/// <summary>What every store does when drafts are applied.</summary>
public abstract class ApplyContract : IDisposable
{
    private readonly TestStore _temporary;

    protected ApplyContract(TestStore store) => _temporary = store;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task FirstDraft_MakesEditionOne()
    {
        var result = await _temporary.ApplyAsync(SampleDrafts.Small);

        Assert.Equal(1, result.Edition);
        Assert.False(result.Unchanged);
        Assert.Equal(new ChangeCounts(2, 0, 0, 0), result.Documents);
        Assert.Equal(new ChangeCounts(2, 0, 0, 0), result.Services);
        Assert.Equal(new ChangeCounts(5, 0, 0, 0), result.Offices);

        var state = await _temporary.Store.ReadStateAsync(Token);
        Assert.Equal(1, state.Edition);
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 7, 30, 15, TimeSpan.Zero), state.PublishedAt);
        Assert.Equal("gazetteer-1", state.GazetteerFingerprint);
        Assert.Equal("1.0.0", state.ProgramVersion);
        Assert.Equal(
            [
                new StoredDocument("p1200000363-ru", "P1200000363.ru.txt", SampleDrafts.Russian.Sha256),
                new StoredDocument("p1200001741-kk", "P1200001741.kk.txt", SampleDrafts.Kazakh.Sha256),
            ],
            state.Documents);
    }

    [Fact]
    public async Task SameDraftTwice_MakesNoEdition()
    {
        var first = await _temporary.ApplyAsync(SampleDrafts.Small);
        _temporary.Clock.Now = _temporary.Clock.Now.AddDays(1);

        var second = await _temporary.ApplyAsync(SampleDrafts.Small);

        Assert.True(second.Unchanged);
        Assert.Equal(1, second.Edition);
        Assert.Equal(first.PublishedAt, second.PublishedAt);
        Assert.Equal(new ChangeCounts(0, 0, 0, 5), second.Offices);
        Assert.Equal(new ChangeCounts(0, 0, 0, 2), second.Documents);
    }

    [Fact]
    public async Task SameContentInAnotherOrder_MakesNoEdition()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var second = await _temporary.ApplyAsync(SampleDrafts.Small with
        {
            Documents = [.. SampleDrafts.Small.Documents.Reverse()],
            Offices = [.. SampleDrafts.Small.Offices.Reverse()],
            Services = [.. SampleDrafts.Small.Services.Reverse()],
        });

        Assert.True(second.Unchanged);
    }

    [Fact]
    public async Task SameContentWithAnotherGazetteer_MakesNoEditionButIsRemembered()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var second = await _temporary.ApplyAsync(SampleDrafts.Small with { GazetteerFingerprint = "gazetteer-2", ProgramVersion = "1.1.0" });

        Assert.True(second.Unchanged);
        var state = await _temporary.Store.ReadStateAsync(Token);
        Assert.Equal(1, state.Edition);
        Assert.Equal("gazetteer-2", state.GazetteerFingerprint);
        Assert.Equal("1.1.0", state.ProgramVersion);
    }

    [Fact]
    public async Task ChangedAddedAndWithdrawnOffices_AreCountedAndReplaced()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var draft = SampleDrafts.Small
            .With("dvd-akmola", office => office with { Phones = office.Phones.Take(1).ToArray() })
            .Without("con-2");
        draft = draft with { Offices = [.. draft.Offices, SampleDrafts.Small.Offices[3] with { Key = "con-3", Slug = "slug-of-con-3" }] };

        var second = await _temporary.ApplyAsync(draft);

        Assert.Equal(2, second.Edition);
        Assert.Equal(new ChangeCounts(Added: 1, Changed: 1, Withdrawn: 1, Unchanged: 3), second.Offices);
        var snapshot = await _temporary.LoadAsync();
        Assert.Equal(2, snapshot.Edition);
        Assert.Single(snapshot.OfficeByKey("dvd-akmola")!.Office.Phones);
        Assert.Equal(2, snapshot.OfficeByKey("con-2")!.WithdrawnIn);
        Assert.NotNull(snapshot.OfficeByKey("con-3"));
        Assert.Same(snapshot.OfficeByKey("dvd-akmola"), snapshot.OfficeByKey("rovd-akkol")!.Parent);
    }

    [Fact]
    public async Task WithdrawnOfficeThatComesBack_IsThere()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        await _temporary.ApplyAsync(SampleDrafts.Small.Without("con-2"));
        var third = await _temporary.ApplyAsync(SampleDrafts.Small);

        Assert.Equal(new ChangeCounts(Added: 1, Changed: 0, Withdrawn: 0, Unchanged: 4), third.Offices);
        Assert.Empty((await _temporary.ReadAsync()).Withdrawn);
    }

    [Fact]
    public async Task ChangedDocument_ReplacesRowsAndKeepsTheOthers()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var changed = SampleDrafts.Russian with { Rows = [SampleDrafts.Russian.Rows[0] with { Settlement = "Щучинск" }, .. SampleDrafts.Russian.Rows.Skip(1)] };

        var second = await _temporary.ApplyAsync(SampleDrafts.Small with { Documents = [changed, SampleDrafts.Kazakh] });

        Assert.Equal(new ChangeCounts(Added: 0, Changed: 1, Withdrawn: 0, Unchanged: 1), second.Documents);
        Assert.Equal(new ChangeCounts(0, 0, 0, 5), second.Offices);
        var documents = await _temporary.Store.ReadDocumentsAsync(Token);
        Assert.Equal([changed, SampleDrafts.Kazakh], documents, (left, right) => Canonical.Of(left) == Canonical.Of(right));
    }

    [Fact]
    public async Task WithdrawnDocumentAndService_AreGone()
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);

        var second = await _temporary.ApplyAsync(SampleDrafts.Small with
        {
            Documents = [SampleDrafts.Kazakh],
            Services = [SampleDrafts.Small.Services[1] with { DocumentSlugs = [SampleDrafts.Kazakh.Decree.Slug] }],
            Offices = [],
        });

        Assert.Equal(new ChangeCounts(0, 0, 1, 1), second.Documents);
        Assert.Equal(new ChangeCounts(0, 1, 1, 0), second.Services);
        Assert.Equal(new ChangeCounts(0, 0, 5, 0), second.Offices);
        var snapshot = await _temporary.LoadAsync();
        Assert.Equal(SampleDrafts.RegistrationService, Assert.Single(snapshot.Services).Service.Slug);
        Assert.Equal(SampleDrafts.Kazakh.Rows.Count, snapshot.RowCount);
    }

    public static TheoryData<string> DecreeChanges => new("file", "title", "status", "repealed", "standard", "hours", "warning", "sha");

    [Theory]
    [MemberData(nameof(DecreeChanges))]
    public async Task AnyChangeOfADocument_MakesAnEdition(string what)
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var old = SampleDrafts.Russian;
        var changed = what switch
        {
            "file" => old with { FileName = "renamed.txt" },
            "title" => old with { Decree = old.Decree with { Title = "Другое название" } },
            "status" => old with
            {
                Decree = old.Decree with { Status = old.Decree.Status == DocumentStatus.InForce ? DocumentStatus.Repealed : DocumentStatus.InForce },
            },
            "repealed" => old with { Decree = old.Decree with { RepealedOn = new DateOnly(2015, 1, 1) } },
            "standard" => old with { Standards = [old.Standards[0], old.Standards[1] with { Line = 7 }] },
            "warning" => old with { Warnings = [.. old.Warnings, new ImportWarning("phone.digits", old.FileName, SourceSpan.At(1), "Another one.")] },
            "hours" => old with { Standards = [old.Standards[0] with { Hours = [.. old.Standards[0].Hours, new ClauseHours(OfficeKind.Defence, [], new Sourced<string>("9.", SourceSpan.At(9)))] }, old.Standards[1]] },
            _ => old with { Sha256 = new string('0', 64) },
        };

        var second = await _temporary.ApplyAsync(SampleDrafts.Small with { Documents = [changed, SampleDrafts.Kazakh] });

        Assert.Equal(2, second.Edition);
        Assert.Equal(1, second.Documents.Changed);
    }

    [Fact]
    public async Task Progress_TellsEveryStage()
    {
        var stages = new List<ApplyStage>();

        await _temporary.ApplyAsync(SampleDrafts.Small, new Recorder(progress => stages.Add(progress.Stage)));

        Assert.Equal([ApplyStage.Comparing, ApplyStage.WritingRows, ApplyStage.WritingOffices, ApplyStage.Committing], stages.Distinct());
        Assert.Equal(stages.Order(), stages);
    }

    [Theory]
    [InlineData(ApplyStage.WritingRows)]
    [InlineData(ApplyStage.WritingOffices)]
    [InlineData(ApplyStage.Committing)]
    public async Task Cancelled_LeavesTheStoreAsItWas(ApplyStage stage)
    {
        await _temporary.ApplyAsync(SampleDrafts.Small);
        var before = _temporary.Dump();
        using var cancellation = new CancellationTokenSource();
        var canceller = new Recorder(progress =>
        {
            if (progress.Stage == stage && (stage == ApplyStage.Committing || progress.Done > 0))
            {
                cancellation.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _temporary.ApplyAsync(SampleDrafts.Large(500), canceller, cancellation.Token));

        Assert.Equal(before, _temporary.Dump());
        Assert.Equal(2, (await _temporary.ApplyAsync(SampleDrafts.Large(10))).Edition);
    }

    [Fact]
    public async Task CancelledFirstImport_LeavesAnEmptyStore()
    {
        using var cancellation = new CancellationTokenSource();
        var canceller = new Recorder(progress =>
        {
            if (progress.Stage == ApplyStage.WritingOffices)
            {
                cancellation.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _temporary.ApplyAsync(SampleDrafts.Large(500), canceller, cancellation.Token));

        Assert.Null((await _temporary.Store.ReadStateAsync(Token)).Edition);
        Assert.Equal(1, (await _temporary.ApplyAsync(SampleDrafts.Small)).Edition);
    }

    private sealed class Recorder(Action<ApplyProgress> record) : IProgress<ApplyProgress>
    {
        public void Report(ApplyProgress value) => record(value);
    }
}
