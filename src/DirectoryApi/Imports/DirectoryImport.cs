using DirectoryApi.Importers;
using DirectoryApi.Operations;
using DirectoryApi.Planning;
using DirectoryApi.Serving;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>
/// The way from files to an edition: reads those that changed, plans the edition that they make together with what the store
/// holds, and applies it in one transaction.
/// </summary>
public sealed class DirectoryImport
{
    /// <summary>How often an import plans anew where others come first.</summary>
    private const int MaxAttempts = 3;

    private readonly IDirectoryStore _store;
    private readonly ImportBasis _basis;
    private readonly ImportSettings _settings;

    /// <summary>An import into a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="basis">What rows are resolved and matched with.</param>
    /// <param name="settings">What documents and plans are refused; null for the defaults.</param>
    public DirectoryImport(IDirectoryStore store, ImportBasis basis, ImportSettings? settings = null)
    {
        _store = store;
        _basis = basis;
        _settings = settings ?? new ImportSettings();
    }

    /// <summary>Imports files. Where another import comes first, the edition is planned anew, three times in all.</summary>
    /// <param name="paths">The files, in any order.</param>
    /// <param name="skipUnreadable">Whether a file that cannot be imported is left out and told of; otherwise it ends the import.</param>
    /// <param name="reporter">Told of each step.</param>
    /// <param name="whenRead">Called once the files are read, which keeps every processor busy, unlike what follows; null for nothing.</param>
    /// <param name="cancellationToken">Leaves the store as it was.</param>
    /// <exception cref="ImportException">A file cannot be imported and <paramref name="skipUnreadable"/> is false.</exception>
    /// <exception cref="PlanRefusedException">More offices would be withdrawn than may be.</exception>
    /// <exception cref="StoreException">The store cannot be read or written.</exception>
    public async Task<ImportOutcome> RunAsync(
        IReadOnlyList<string> paths,
        bool skipUnreadable,
        IImportReporter reporter,
        Action? whenRead,
        CancellationToken cancellationToken)
    {
        using var activity = DirectoryActivities.StartImporting();
        var batch = await ReadAsync(paths, skipUnreadable, reporter, cancellationToken);
        whenRead?.Invoke();
        if (batch.Read.Count == 0)
        {
            return new ImportOutcome(batch, Plan: null, Applied: null);
        }

        for (var attempt = 1; ; attempt++)
        {
            var plan = await PlanAsync(batch, reporter, cancellationToken);
            try
            {
                return new ImportOutcome(batch, plan, await ApplyAsync(plan, reporter, cancellationToken));
            }
            catch (StoreException error) when (error.Kind == StoreErrorKind.Conflict && attempt < MaxAttempts)
            {
                reporter.PlanningAgain(error.Message);
            }
        }
    }

    /// <summary>Reads the files that the store does not hold yet.</summary>
    /// <param name="paths">The files, in any order.</param>
    /// <param name="skipUnreadable">Whether a file that cannot be imported is left out and told of; otherwise it ends the import.</param>
    /// <param name="reporter">Told of each step.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="ImportException">A file cannot be imported and <paramref name="skipUnreadable"/> is false.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<AnnexBatch> ReadAsync(
        IReadOnlyList<string> paths, bool skipUnreadable, IImportReporter reporter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(reporter);
        var state = await _store.ReadStateAsync(cancellationToken);
        return new AnnexBatchReader(_basis, _settings.MaxResidue, skipUnreadable, reporter).Read(paths, state, cancellationToken);
    }

    /// <summary>Plans the edition of files that were read and of what the store holds at present.</summary>
    /// <param name="batch">The files; where none was read, the plan changes nothing but what another program or gazetteer makes of the same rows.</param>
    /// <param name="reporter">Told of the step.</param>
    /// <param name="cancellationToken">Cancels the planning.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public async Task<EditionPlan> PlanAsync(AnnexBatch batch, IImportReporter reporter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(reporter);
        var current = await _store.ReadEditionAsync(cancellationToken);
        reporter.Matching();
        return new EditionPlanner(_basis).Plan(current, batch.Read, cancellationToken);
    }

    /// <summary>Why a plan would not be applied, for a person; null where it would.</summary>
    public string? RefusalOf(EditionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return WithdrawalLimit.RefusalOf(plan, _settings.MaxWithdrawn);
    }

    /// <summary>Makes a plan the current edition.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reporter">Told of each step.</param>
    /// <param name="cancellationToken">Leaves the store as it was.</param>
    /// <exception cref="PlanRefusedException">More offices would be withdrawn than may be.</exception>
    /// <exception cref="StoreException">The store cannot be written; <see cref="StoreErrorKind.Conflict"/>: it holds another edition by now.</exception>
    public Task<ApplyResult> ApplyAsync(EditionPlan plan, IImportReporter reporter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(reporter);
        WithdrawalLimit.Check(plan, _settings.MaxWithdrawn);
        return _store.ApplyAsync(plan.Draft, new SynchronousProgress(reporter), cancellationToken);
    }
}
