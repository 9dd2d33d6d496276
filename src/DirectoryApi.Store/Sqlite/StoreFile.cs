using System.Globalization;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;
using DirectoryApi.Store.Relational;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace DirectoryApi.Store.Sqlite;

/// <summary>The file of a store: opens it, and makes sure that it is one before anything touches it.</summary>
internal sealed class StoreFile : IStoreSessions
{
    /// <summary>
    /// Pages that an import keeps in memory, in KiB (with the minus sign that tells SQLite so). An edition that follows another writes the
    /// indexes of keys and slugs in no order: pages of theirs that do not fit are written, and read, again and again. Taken only as far as it
    /// is needed.
    /// </summary>
    private const int WritingCache = -131_072;

    // The keys of the indexes, which are sorted at the end, need no folder for temporary files. A printed row takes a kilobyte or two: pages of 4096
    // bytes, which is what SQLite would choose, are twice as many to write and leave more unused.
    private const string OfNewStore = "PRAGMA page_size = 8192; PRAGMA synchronous = EXTRA; PRAGMA temp_store = MEMORY";

    private const string OfStore = "PRAGMA synchronous = FULL";

    private readonly TimeSpan _busyTimeout;

    public StoreFile(SqliteStoreOptions options)
    {
        FilePath = Path.GetFullPath(options.Path);
        _busyTimeout = options.BusyTimeout;
    }

    /// <summary>The absolute path.</summary>
    public string FilePath { get; }

    /// <inheritdoc />
    public Task<StoreSession?> OpenForReadingAsync(CancellationToken cancellationToken) =>
        Task.FromResult<StoreSession?>(OpenForReading() is { } connection ? new SqliteSession(connection) : null);

    /// <inheritdoc />
    public StoreException? Translate(Exception exception, bool writing) => SqliteErrors.Find(FilePath, exception);

    /// <inheritdoc />
    public StoreException Conflict(int? current, int? draftBase) => StoreConflict.Of($"The store {FilePath}", current, draftBase);

    /// <inheritdoc />
    public async Task<WritingSession> OpenForWritingAsync(CancellationToken cancellationToken)
    {
        CreateFolder();
        var connection = Connect(FilePath, SqliteOpenMode.ReadWriteCreate);
        try
        {
            connection.Open();

            var isNew = await BeginAsync(connection, cancellationToken).ConfigureAwait(false);
            connection.Execute($"PRAGMA cache_size = {WritingCache.ToString(CultureInfo.InvariantCulture)}");
            if (isNew)
            {
                SqliteSchema.CreateTables(connection);
            }
            else
            {
                SqliteSchema.Upgrade(connection);
            }

            return new SqliteSession(connection) { IsOfNewStore = isNew };
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A connection that cannot write; null where there is no file yet, or an empty one.</summary>
    public SqliteConnection? OpenForReading()
    {
        if (!File.Exists(FilePath))
        {
            return Directory.Exists(FilePath)
                ? throw SqliteErrors.CannotOpen(FilePath, why: "it is a folder.")
                : null;
        }

        if (RollbackJournal.TellsOfNewFile(FilePath))
        {
            return null;
        }

        try
        {
            // Read and write at the level of files, since a reader too must be able to recover what a killed import left.
            return OpenExisting(FilePath, SqliteOpenMode.ReadWrite);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLITE_BUSY && RollbackJournal.TellsOfNewFile(FilePath))
        {
            // Its first import began to write it a moment ago.
            return null;
        }
        catch (SqliteException exception)
            when (exception.SqliteErrorCode is SQLITE_READONLY or SQLITE_CANTOPEN && IsAtRest())
        {
            // In a folder that may not be written to, SQLite cannot put its shared memory beside the file. With no log there
            // either, the file is all there is, and nobody else can be writing it.
            return OpenExisting($"{new Uri(FilePath).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly);
        }
    }

    /// <summary>
    /// Begins the transaction of an import; whether the store is new. A new one has no readers that a write-ahead log would let go on: it is
    /// written straight to its file, once instead of twice, and what a killed import leaves of it SQLite takes away again.
    /// </summary>
    private async Task<bool> BeginAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Before anything is written: a file that is something else must stay as it is.
            await ExecuteAsync("BEGIN").ConfigureAwait(false);
            await ExecuteAsync("PRAGMA application_id").ConfigureAwait(false);
            var isNew = IsNew(connection);
            await ExecuteAsync("COMMIT").ConfigureAwait(false);
            if (!isNew)
            {
                await ExecuteAsync("PRAGMA journal_mode = WAL").ConfigureAwait(false);
            }

            await ExecuteAsync($"PRAGMA foreign_keys = ON; {(isNew ? OfNewStore : OfStore)}").ConfigureAwait(false);
            await ExecuteAsync("BEGIN IMMEDIATE").ConfigureAwait(false);
            if (IsNew(connection) == isNew)
            {
                return isNew;
            }

            // Another import made it meanwhile.
            await ExecuteAsync("ROLLBACK").ConfigureAwait(false);
        }

        Task ExecuteAsync(string sql) => WriteLock.ExecuteAsync(connection, sql, FilePath, _busyTimeout, cancellationToken);
    }

    private SqliteConnection? OpenExisting(string source, SqliteOpenMode mode)
    {
        var connection = Connect(source, mode);
        try
        {
            connection.Open();
            connection.Execute("PRAGMA query_only = ON; BEGIN;");
            if (IsNew(connection))
            {
                connection.Dispose();
                return null;
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private SqliteConnection Connect(string source, SqliteOpenMode mode) => new(new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,

        // A pooled connection would hold the file, and its log, after the work is done.
        Pooling = false,
        DefaultTimeout = Math.Max(1, (int)Math.Ceiling(_busyTimeout.TotalSeconds)),
    }.ToString());

    /// <summary>
    /// Whether the file holds nothing at all; throws for one that is no store, or a newer one. Asks several questions, so that
    /// it needs a transaction around it: another importer may be making the tables.
    /// </summary>
    private bool IsNew(SqliteConnection connection)
    {
        var application = connection.Number("PRAGMA application_id");
        var version = connection.Number("PRAGMA user_version");
        if (application == StoreSchema.ApplicationId && version > 0)
        {
            return version > StoreSchema.Version ? throw SqliteErrors.NewerSchema(FilePath, (int)version, StoreSchema.Version) : false;
        }

        return application == 0 && version == 0 && connection.Number("SELECT count(*) FROM sqlite_master") == 0
            ? true
            : throw SqliteErrors.NotAStore(FilePath);
    }

    private bool IsAtRest()
    {
        var log = new FileInfo(WriteAheadLog.PathOf(FilePath));
        return (!log.Exists || log.Length == 0) && !File.Exists(RollbackJournal.PathOf(FilePath));
    }

    private void CreateFolder()
    {
        if (Directory.Exists(FilePath))
        {
            throw SqliteErrors.CannotOpen(FilePath, why: "it is a folder.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.CannotOpen(FilePath, exception);
        }
    }
}
