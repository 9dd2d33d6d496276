using DirectoryApi.Store.Model;
using DirectoryApi.Store.Relational;
using DirectoryApi.Store.Sqlite;

namespace DirectoryApi.Store.Backups;

/// <summary>A back-up with the tables of this program: the file itself, or, for one that an older program made, a copy brought up to date, which goes with this.</summary>
internal sealed class CurrentBackup : IDisposable
{
    private readonly DirectoryInfo? _folder;

    private CurrentBackup(StoreFile file, DirectoryInfo? folder)
    {
        Sessions = file;
        _folder = folder;
    }

    /// <summary>Opens it.</summary>
    public IStoreSessions Sessions { get; }

    /// <summary>Opens a back-up that was checked.</summary>
    public static async Task<CurrentBackup> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var file = new StoreFile(new SqliteStoreOptions { Path = path });
        await using (var session = await file.OpenForReadingAsync(cancellationToken).ConfigureAwait(false))
        {
            if (session is null || session.SchemaVersion == StoreSchema.Version)
            {
                return new CurrentBackup(file, folder: null);
            }
        }

        var folder = Directory.CreateTempSubdirectory("directory-api-");
        var current = new CurrentBackup(new StoreFile(new SqliteStoreOptions { Path = Path.Combine(folder.FullName, "backup.db") }), folder);
        try
        {
            File.Copy(path, Path.Combine(folder.FullName, "backup.db"));
            await using var upgrading = await current.Sessions.OpenForWritingAsync(cancellationToken).ConfigureAwait(false);
            await upgrading.CommitAsync(published: null).ConfigureAwait(false);
            return current;
        }
        catch
        {
            current.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _folder?.Delete(recursive: true);
}
