using System.Text.Json;
using DirectoryApi.Store.Editions;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Turns what SQLite reports into errors that a person can act on.</summary>
internal static class SqliteErrors
{
    /// <summary>What an exception tells of the store; null where it tells of a bug.</summary>
    public static StoreException? Find(string path, Exception exception) => exception switch
    {
        SqliteException sqlite => Of(path, sqlite),
        JsonException or FormatException or InvalidCastException or KeyNotFoundException =>
            Corrupt(path, $"a value in it cannot be read ({exception.Message}).", exception),
        _ => null,
    };

    /// <summary>The error of a store that stayed locked.</summary>
    public static StoreException Locked(string path, Exception? cause = null) => new(
        StoreErrorKind.Locked,
        $"Another import is running on the store {path}, or another program holds it. Wait until it has ended, then try again.",
        cause);

    /// <summary>The error of a result code of SQLite; null for a code that tells of a bug.</summary>
    public static StoreException? Of(string path, SqliteException exception) => exception.SqliteErrorCode switch
    {
        SQLITE_BUSY or SQLITE_LOCKED => Locked(path, exception),
        SQLITE_READONLY => ReadOnly(path, exception),
        SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH => CannotOpen(path, exception),
        SQLITE_NOTADB => NotAStore(path, exception),
        SQLITE_CORRUPT or SQLITE_ERROR => Corrupt(path, exception.Message, exception),
        SQLITE_FULL => DiskFull(path, exception),

        // The memory that connections share is a file too, which even a reader needs.
        SQLITE_IOERR when exception.SqliteExtendedErrorCode is SQLITE_IOERR_SHMSIZE => DiskFull(path, exception),
        SQLITE_IOERR => new StoreException(
            StoreErrorKind.InputOutput,
            $"The store {path} could not be read or written: {exception.Message} Nothing was changed. Check the disk, then try again.",
            exception),
        _ => null,
    };

    /// <summary>The error of a store that has no room.</summary>
    public static StoreException DiskFull(string path, Exception cause) => new(
        StoreErrorKind.DiskFull,
        $"The disk of the store {path} is full. Nothing was changed. Make room, then import again.",
        cause);

    /// <summary>The error of a file that is something else.</summary>
    public static StoreException NotAStore(string path, Exception? cause = null) => new(
        StoreErrorKind.NotAStore,
        $"{path} is not a store of this program, and was left alone. Name another file with --store, or move this one away.",
        cause);

    /// <summary>The error of a store that a newer program made.</summary>
    public static StoreException NewerSchema(string path, int version, int known) => new(
        StoreErrorKind.NewerSchema,
        $"The store {path} has tables of version {version}; this program knows version {known}. Use the newer program that made it, or name another file with --store.");

    /// <summary>The error of a store that cannot be written to.</summary>
    public static StoreException ReadOnly(string path, Exception? cause = null) => new(
        StoreErrorKind.ReadOnly,
        $"The store {path} cannot be written to: the file or its folder is read-only for this user. It can be served from, but not imported into. Change the permissions, or name another file with --store.",
        cause);

    /// <summary>The error of a file or folder that cannot be opened or made.</summary>
    public static StoreException CannotOpen(string path, Exception? cause = null, string? why = null) => new(
        StoreErrorKind.CannotOpen,
        $"The store {path} can be neither opened nor created: {why ?? cause?.Message ?? "no reason is known."} Check the path and its permissions, or name another file with --store.",
        cause);

    /// <summary>The error of a damaged store.</summary>
    public static StoreException Corrupt(string path, string why, Exception? cause = null) => new(
        StoreErrorKind.Corrupt,
        $"The store {path} is damaged: {why} Put a copy back, or move the file away and import the annexes again.",
        cause);
}
