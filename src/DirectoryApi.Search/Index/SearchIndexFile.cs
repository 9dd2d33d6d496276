using System.IO.Hashing;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>
/// The file of an index, held open: for as long as it is, no process that tidies the folder removes it, and when the process
/// that holds it dies the operating system lets go of it. Its name ends in a digest of its content, which never changes.
/// </summary>
internal sealed class SearchIndexFile : IDisposable
{
    /// <summary>How many hexadecimal figures of a file's digest its name has.</summary>
    public const int DigestLength = 16;

    private readonly FileStream _hold;

    private SearchIndexFile(string path, FileStream hold)
    {
        FilePath = path;
        _hold = hold;
    }

    /// <summary>The absolute path.</summary>
    public string FilePath { get; }

    /// <summary>Holds a file, creating an empty one where there is none.</summary>
    /// <exception cref="IOException">The file cannot be opened or made, or is just being removed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static FileStream Hold(string path, FileMode mode) =>
        new(path, mode, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>
    /// Holds a file that is whole and of the wanted content; null, with the reason, for any other. Every byte is looked at: SQLite
    /// itself notices damage in some of them only.
    /// </summary>
    /// <exception cref="IOException">The file cannot be opened or read, or is just being removed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SearchIndexFile? Open(string path, string fingerprint, out string reason)
    {
        var hold = Hold(path, FileMode.Open);
        var file = new SearchIndexFile(path, hold);
        try
        {
            reason = !path.EndsWith('-' + DigestOf(hold), StringComparison.Ordinal)
                ? "it is damaged or cut off."
                : file.ReadFingerprint() != fingerprint ? "it is the index of something else." : "";
        }
        catch (SqliteException exception)
        {
            reason = exception.Message;
        }
        catch
        {
            file.Dispose();
            throw;
        }

        if (reason.Length == 0)
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Holds a file that was just written, and moves it to a name that ends in its digest. Takes over the hold.</summary>
    /// <param name="temporary">The file as it is named now.</param>
    /// <param name="hold">The hold on it.</param>
    /// <param name="stem">The path it is to have, without the digest.</param>
    public static SearchIndexFile Publish(string temporary, FileStream hold, string stem)
    {
        var path = $"{stem}-{DigestOf(hold)}";
        File.Move(temporary, path, overwrite: true);
        return new SearchIndexFile(path, hold);
    }

    /// <summary>A connection that cannot write. The file never changes once it has its name, so that SQLite needs no locks.</summary>
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

    /// <summary>Lets go of the file.</summary>
    public void Dispose() => _hold.Dispose();

    private string? ReadFingerprint()
    {
        using var connection = OpenForReading();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT fingerprint FROM meta";
        return command.ExecuteScalar() as string;
    }

    private static string DigestOf(FileStream file)
    {
        file.Position = 0;
        var hash = new XxHash128();
        hash.Append(file);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DigestLength];
    }
}
