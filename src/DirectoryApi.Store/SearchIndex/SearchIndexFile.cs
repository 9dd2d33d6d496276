using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.SearchIndex;

/// <summary>
/// The file of an index beside its store. Its name tells the edition and what it was made from, so that it is never written
/// twice and a program of another version does not disturb it. It is derived: it may be deleted at any time.
/// </summary>
internal sealed class SearchIndexFile
{
    private const int NameDigits = 12;

    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromHours(1);

    private readonly string _storePath;
    private readonly int _edition;
    private readonly string _fingerprint;

    public SearchIndexFile(string storePath, int edition, string fingerprint)
    {
        _storePath = Path.GetFullPath(storePath);
        _edition = edition;
        _fingerprint = fingerprint;
        FilePath = $"{Prefix}{edition.ToString(CultureInfo.InvariantCulture)}-{fingerprint[..NameDigits]}";
    }

    /// <summary>The absolute path.</summary>
    public string FilePath { get; }

    private string Prefix => _storePath + ".search-";

    /// <summary>Whether the file is there, is an index, and is the one that is wanted.</summary>
    public bool IsUsable()
    {
        if (!File.Exists(FilePath))
        {
            return false;
        }

        try
        {
            using var connection = OpenForReading();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT fingerprint FROM meta";
            return command.ExecuteScalar() is string fingerprint && fingerprint == _fingerprint;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    /// <summary>A connection that cannot write. The file never changes once it has its name, so that no locks are needed.</summary>
    public SqliteConnection OpenForReading()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = $"{new Uri(FilePath).AbsoluteUri}?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Writes the file under a name of its own, then gives it its name; false where it cannot be written.</summary>
    public bool TryWrite(Action<SqliteConnection> write)
    {
        var temporary = $"{FilePath}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = temporary, Pooling = false }.ToString()))
            {
                connection.Open();
                using (var command = connection.CreateCommand())
                {
                    // Nobody else sees the file before it is whole; it has to be on the disk before it gets its name.
                    command.CommandText = "PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;";
                    command.ExecuteNonQuery();
                }

                write(connection);
            }

            File.Move(temporary, FilePath, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            TryDelete(temporary);
        }
    }

    /// <summary>
    /// Removes indexes of older editions, others of this one, and what a killed program left unfinished. A file that somebody
    /// still reads stays readable to them, or cannot be removed and is left for the next time.
    /// </summary>
    public void RemoveOthers(DateTimeOffset now)
    {
        try
        {
            foreach (var other in Directory.EnumerateFiles(Path.GetDirectoryName(_storePath)!, Path.GetFileName(Prefix) + "*"))
            {
                var abandoned = other.EndsWith(".tmp", StringComparison.Ordinal)
                    ? File.GetLastWriteTimeUtc(other) < (now - AbandonedAfter).UtcDateTime
                    : other != FilePath && EditionOf(other) <= _edition;
                if (abandoned)
                {
                    TryDelete(other);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder cannot be listed: nothing is lost but room.
        }
    }

    private int EditionOf(string path)
    {
        var name = path.AsSpan(Prefix.Length);
        var end = name.IndexOf('-');
        return int.TryParse(end < 0 ? name : name[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            ? edition
            : int.MaxValue;
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody has it open, where that forbids deleting it.
        }
    }
}
