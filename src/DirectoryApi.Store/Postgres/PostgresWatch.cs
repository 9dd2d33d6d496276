using System.Runtime.CompilerServices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Relational;
using Npgsql;

namespace DirectoryApi.Store.Postgres;

/// <summary>
/// Tells of new editions as the server notifies of them, over a connection of its own. After every connecting, and now and then, the
/// current edition is read, so that nothing is missed while the connection was gone.
/// </summary>
internal sealed class PostgresWatch
{
    /// <summary>The channel of all stores of a database; the payload is the schema and the edition.</summary>
    public const string Channel = "directory_edition";

    private readonly PostgresConnector _connector;
    private readonly RelationalStore _store;
    private readonly PostgresStoreOptions _options;
    private readonly TimeProvider _timeProvider;

    public PostgresWatch(PostgresConnector connector, RelationalStore store, PostgresStoreOptions options, TimeProvider timeProvider)
    {
        _connector = connector;
        _store = store;
        _options = options;
        _timeProvider = timeProvider;
    }

    /// <inheritdoc cref="IDirectoryStore.WatchAsync" />
    public async IAsyncEnumerable<int?> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = new EditionWatchState();
        var pause = _options.FirstReconnectPause;
        while (true)
        {
            await using (var listener = await TryAsync(() => ListenAsync(cancellationToken)).ConfigureAwait(false))
            {
                while (listener is not null && await TryAsync(() => _store.ReadStateAsync(cancellationToken)).ConfigureAwait(false) is { } state)
                {
                    pause = _options.FirstReconnectPause;
                    if (told.IsNews(state))
                    {
                        yield return state.Edition;
                    }

                    if (!await listener.WaitAsync(cancellationToken).ConfigureAwait(false))
                    {
                        break;
                    }
                }
            }

            await Task.Delay(pause, _timeProvider, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < _options.LongestReconnectPause ? pause * 2 : _options.LongestReconnectPause;
        }
    }

    /// <summary>What <paramref name="action"/> gives; null where the store is at fault, which may pass.</summary>
    private async Task<T?> TryAsync<T>(Func<Task<T>> action)
        where T : class
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is StoreException || _connector.Errors.Find(exception, writing: false) is not null)
        {
            return null;
        }
    }

    private async Task<PostgresListener> ListenAsync(CancellationToken cancellationToken)
    {
        var connection = await _connector.ConnectAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await connection.ExecuteAsync($"LISTEN {Channel}", cancellationToken).ConfigureAwait(false);
            return new PostgresListener(connection, notifies: true, _options, _timeProvider);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.ReadOnlySqlTransaction)
        {
            // A standby serves readers but takes no LISTEN.
            return new PostgresListener(connection, notifies: false, _options, _timeProvider);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
