using DirectoryApi.Search.Tests.Relevance;
using DirectoryApi.Search.Tests.Relevance.Engines;
using DirectoryApi.Search.Tests.Relevance.Judging;
using DirectoryApi.Search.Tests.Relevance.Queries;
using DirectoryApi.Search.Tests.Relevance.Scoring;

[assembly: AssemblyFixture(typeof(RelevanceDirectory))]

namespace DirectoryApi.Search.Tests.Relevance;

/// <summary>The offices that come with the program and what search finds among them, made once for all tests that ask.</summary>
public sealed class RelevanceDirectory : IDisposable
{
    private readonly Lazy<Task<ImportedDirectory>> _imported = new(() => ImportedDirectory.ImportAsync(CancellationToken.None));
    private readonly Lazy<Task<IReadOnlyList<QueryOutcome>>> _outcomes;

    public RelevanceDirectory() => _outcomes = new Lazy<Task<IReadOnlyList<QueryOutcome>>>(async () =>
        RelevanceRun.Of(
            new DirectoryEngine((await ImportedAsync()).Published.Search), Judge, [.. RelevanceQueryFile.Own, .. RelevanceQueryFile.Examples]));

    public OfficeJudge Judge { get; } = new();

    public Task<ImportedDirectory> ImportedAsync() => _imported.Value;

    /// <summary>What becomes of every query, of our own and of the examples.</summary>
    public Task<IReadOnlyList<QueryOutcome>> OutcomesAsync() => _outcomes.Value;

    public void Dispose()
    {
        if (_imported is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            _imported.Value.Result.Dispose();
        }
    }
}
