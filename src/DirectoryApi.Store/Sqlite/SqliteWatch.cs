using System.Runtime.CompilerServices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Relational;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Tells of new editions in a file by looking at it again and again: SQLite itself tells other processes nothing.</summary>
internal sealed class SqliteWatch
{
    /// <summary>
    /// How many looks in a row may find the file untouched before it is read all the same: a file system with coarse times may not
    /// show a change.
    /// </summary>
    private const int LooksWithoutReading = 30;

    private readonly StoreFile _file;
    private readonly RelationalStore _store;
    private readonly TimeSpan _interval;
    private readonly TimeProvider _timeProvider;

    public SqliteWatch(StoreFile file, RelationalStore store, TimeSpan interval, TimeProvider timeProvider)
    {
        _file = file;
        _store = store;
        _interval = interval;
        _timeProvider = timeProvider;
    }

    /// <inheritdoc cref="IDirectoryStore.WatchAsync" />
    public async IAsyncEnumerable<int?> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = new EditionWatchState();
        FileTrace? seen = null;
        for (var looks = 0; ; looks++)
        {
            // Taken before the reading, so that what is written meanwhile shows at the next look.
            var trace = FileTrace.Of(_file.FilePath);
            if (trace != seen || looks % LooksWithoutReading == 0)
            {
                var state = await ReadAsync(cancellationToken).ConfigureAwait(false);
                seen = state is null ? null : trace;
                if (state is not null && told.IsNews(state))
                {
                    yield return state.Edition;
                }
            }

            await Task.Delay(_interval, _timeProvider, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What the store holds; null where it cannot be read at present.</summary>
    private async Task<StoreState?> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _store.ReadStateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            return null;
        }
    }
}
