using Npgsql;

namespace DirectoryApi.Store.Postgres;

/// <summary>A connection on which a watcher waits for the time to read the current edition again.</summary>
internal sealed class PostgresListener : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly bool _notifies;
    private readonly PostgresStoreOptions _options;
    private readonly TimeProvider _timeProvider;

    public PostgresListener(NpgsqlConnection connection, bool notifies, PostgresStoreOptions options, TimeProvider timeProvider)
    {
        _connection = connection;
        _notifies = notifies;
        _options = options;
        _timeProvider = timeProvider;
    }

    /// <summary>Waits for a notification, or for as long as one may be trusted to come; false where the connection broke.</summary>
    public async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        if (!_notifies)
        {
            await Task.Delay(_options.PollInterval, _timeProvider, cancellationToken).ConfigureAwait(false);
            return true;
        }

        try
        {
            await _connection.WaitAsync(_options.HeartbeatInterval, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is NpgsqlException or IOException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
