using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>Connections to one index: as many as threads ever searched at once.</summary>
internal sealed class SearchConnectionPool : IDisposable
{
    private readonly Func<SqliteConnection> _open;
    private readonly SqliteConnection? _keeper;
    private readonly ConcurrentBag<SearchConnection> _idle = [];
    private volatile bool _disposed;

    /// <summary>A pool over <paramref name="open"/>; <paramref name="keeper"/> holds a database in memory alive.</summary>
    public SearchConnectionPool(Func<SqliteConnection> open, SqliteConnection? keeper)
    {
        _open = open;
        _keeper = keeper;
    }

    /// <summary>Runs <paramref name="search"/> on a connection that no other thread has.</summary>
    public T Use<T>(Func<SearchConnection, T> search)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (!_idle.TryTake(out var connection))
        {
            connection = new SearchConnection(_open());
        }

        T result;
        try
        {
            result = search(connection);
        }
        catch
        {
            // What state the statement is in is not known.
            connection.Dispose();
            throw;
        }

        _idle.Add(connection);
        if (_disposed)
        {
            CloseIdle();
        }

        return result;
    }

    /// <summary>Closes the connections that are idle; those in use are closed when they come back.</summary>
    public void Dispose()
    {
        _disposed = true;
        CloseIdle();
        _keeper?.Dispose();
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
