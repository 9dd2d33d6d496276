using System.Buffers.Binary;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// The rollback journal that SQLite keeps beside a file while a transaction writes to it without a write-ahead log (SQLite, "Database File
/// Format", section 3).
/// </summary>
internal static class RollbackJournal
{
    private const int HeaderLength = 20;
    private const int InitialSizeOffset = 16;

    private static ReadOnlySpan<byte> Magic => [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7];

    /// <summary>Its path.</summary>
    public static string PathOf(string file) => file + "-journal";

    /// <summary>
    /// Whether there is one whose transaction began with a file of no pages. It is being written for the first time then, or was until its
    /// writer was killed: either way it holds nothing yet, and nobody has to wait for a lock to know that.
    /// </summary>
    public static bool TellsOfNewFile(string file)
    {
        var path = PathOf(file);
        if (!File.Exists(path))
        {
            return false;
        }

        Span<byte> header = stackalloc byte[HeaderLength];
        try
        {
            using var journal = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return journal.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) == header.Length
                && header.StartsWith(Magic)
                && BinaryPrimitives.ReadUInt32BigEndian(header[InitialSizeOffset..]) == 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is gone again, or not for this user: SQLite tells what the file is.
            return false;
        }
    }
}
