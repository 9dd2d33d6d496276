using System.Diagnostics;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Waits for the store's write lock in a way that can be cancelled, as SQLite's own waiting cannot.</summary>
internal static class WriteLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Runs a statement without rows, and again while another connection holds the lock, for at most <paramref name="timeout"/>.</summary>
    public static async Task ExecuteAsync(
        SqliteConnection connection, string sql, string path, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = sqlite3_exec(connection.Handle, sql);
            if (result is not (SQLITE_BUSY or SQLITE_LOCKED))
            {
                SqliteException.ThrowExceptionForRC(result, connection.Handle);
                return;
            }

            if (waiting.Elapsed >= timeout)
            {
                throw SqliteErrors.Locked(path);
            }

            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }
    }
}
