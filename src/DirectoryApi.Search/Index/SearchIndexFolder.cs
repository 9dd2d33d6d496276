using DirectoryApi.Store.Editions;
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

    private readonly EditionFiles _files;
    private readonly string _fingerprint;

    /// <summary>The files of an index.</summary>
    /// <param name="basePath">How the paths of all indexes of one store begin.</param>
    /// <param name="edition">The edition that is indexed.</param>
    /// <param name="fingerprint">Identifies all that the index is made from.</param>
    public SearchIndexFolder(string basePath, int edition, string fingerprint)
    {
        _files = new EditionFiles(basePath + ".search-", edition);
        Stem = $"{_files.Stem}-{fingerprint[..FingerprintLength]}";
        _fingerprint = fingerprint;
    }

    /// <summary>How the paths of the index's files begin.</summary>
    public string Stem { get; }

    /// <summary>The index's file, where there is a good one; tells of those that are not.</summary>
    public SearchIndexFile? Find(Action<SearchIndexNotice>? notify)
    {
        foreach (var path in _files.All().Where(path => path.StartsWith(Stem + '-', StringComparison.Ordinal) && !EditionFiles.IsUnfinished(path)))
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
        var temporary = EditionFiles.UnfinishedPath(Stem);
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

            var file = SearchIndexFile.Publish(temporary, hold, Stem);
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
            EditionFiles.TryDelete(temporary);
        }
    }

    /// <summary>Removes what nobody uses of other indexes (<see cref="EditionFiles.Removable"/>).</summary>
    /// <param name="inUse">The file to keep.</param>
    /// <param name="now">The time.</param>
    public void RemoveOthers(string inUse, DateTimeOffset now)
    {
        foreach (var path in _files.Removable(inUse, now))
        {
            TryRemove(path);
        }
    }

    /// <summary>Removes the index's file where an index of a newer edition has taken its place and nobody else uses this one.</summary>
    /// <param name="path">The file, which is no longer held.</param>
    public void RemoveIfSuperseded(string path)
    {
        if (_files.All().Any(other => !EditionFiles.IsUnfinished(other) && _files.IsNewer(other)))
        {
            TryRemove(path);
        }
    }

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
}
