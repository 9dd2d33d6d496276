using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>
/// Where the files of indexes are kept, by any number of processes at once. A file's name tells the edition, what the index was
/// made from, and the file's own digest, so that none is ever written twice with other content. Indexes are derived: any file
/// may be deleted at any time.
/// </summary>
internal sealed class SearchIndexFolder
{
    private const int FingerprintLength = 12;
    private const string Unfinished = ".tmp";

    // Of what another process may be about to use: an unfinished file, or one of an edition that is not known here yet.
    private static readonly TimeSpan AbandonedAfter = TimeSpan.FromHours(1);

    private readonly string _prefix;
    private readonly string _stem;
    private readonly int _edition;
    private readonly string _fingerprint;

    /// <summary>The files of an index.</summary>
    /// <param name="basePath">How the paths of all indexes of one store begin.</param>
    /// <param name="edition">The edition that is indexed.</param>
    /// <param name="fingerprint">Identifies all that the index is made from.</param>
    public SearchIndexFolder(string basePath, int edition, string fingerprint)
    {
        _prefix = Path.GetFullPath(basePath) + ".search-";
        _stem = $"{_prefix}{edition.ToString(CultureInfo.InvariantCulture)}-{fingerprint[..FingerprintLength]}";
        _edition = edition;
        _fingerprint = fingerprint;
    }

    /// <summary>How the paths of the index's files begin.</summary>
    public string Stem => _stem;

    /// <summary>The index's file, where there is a good one; tells of those that are not.</summary>
    public SearchIndexFile? Find(Action<SearchIndexNotice>? notify)
    {
        foreach (var path in Files().Where(path => path.StartsWith(_stem + '-', StringComparison.Ordinal) && !IsUnfinished(path)))
        {
            string reason;
            try
            {
                if (SearchIndexFile.Open(path, _fingerprint, out reason) is { } file)
                {
                    return file;
                }
            }
            catch (FileNotFoundException)
            {
                continue;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                reason = exception.Message;
            }

            notify?.Invoke(new SearchIndexNotice(SearchIndexNoticeKind.Rejected, path, reason));
        }

        return null;
    }

    /// <summary>Writes the index's file under a name of its own, then gives it its name; null, with the reason, where it cannot be written.</summary>
    public SearchIndexFile? Write(Action<SqliteConnection> write, out string reason)
    {
        var temporary = $"{_stem}.{Guid.NewGuid():N}{Unfinished}";
        FileStream? hold = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temporary)!);
            hold = SearchIndexFile.Hold(temporary, FileMode.OpenOrCreate);
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

            var file = SearchIndexFile.Publish(temporary, hold, _stem);
            hold = null;
            reason = "";
            return file;
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            reason = exception.Message;
            return null;
        }
        finally
        {
            hold?.Dispose();
            TryDelete(temporary);
        }
    }

    /// <summary>
    /// Removes what nobody uses of other indexes: those of older editions, others of this one, and, once they are an hour old,
    /// those of newer editions and what a killed program left unfinished.
    /// </summary>
    /// <param name="inUse">The file to keep.</param>
    /// <param name="now">The time.</param>
    public void RemoveOthers(string inUse, DateTimeOffset now)
    {
        foreach (var path in Files().Where(path => path != inUse))
        {
            if (!(IsUnfinished(path) || EditionOf(path) > _edition) || File.GetLastWriteTimeUtc(path) < (now - AbandonedAfter).UtcDateTime)
            {
                TryRemove(path);
            }
        }
    }

    /// <summary>Removes the index's file where an index of a newer edition has taken its place and nobody else uses this one.</summary>
    /// <param name="path">The file, which is no longer held.</param>
    public void RemoveIfSuperseded(string path)
    {
        if (Files().Any(other => !IsUnfinished(other) && EditionOf(other) > _edition))
        {
            TryRemove(path);
        }
    }

    private List<string> Files()
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(Path.GetDirectoryName(_prefix)!)
                    .Where(path => path.StartsWith(_prefix, StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is no folder, or it cannot be listed: no file is found, and none is in the way.
            return [];
        }
    }

    private int EditionOf(string path)
    {
        var name = path.AsSpan(_prefix.Length);
        var end = name.IndexOf('-');
        return int.TryParse(end < 0 ? name : name[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            ? edition
            : int.MaxValue;
    }

    private static bool IsUnfinished(string path) => path.EndsWith(Unfinished, StringComparison.Ordinal);

    /// <summary>Removes a file, unless a process holds it: a lock that no hold allows beside it is taken for the deed.</summary>
    private static void TryRemove(string path)
    {
        try
        {
            new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody holds it, or it may not be removed: nothing is lost but room.
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is left for the next tidying.
        }
    }
}
