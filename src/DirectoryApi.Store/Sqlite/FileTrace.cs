namespace DirectoryApi.Store.Sqlite;

/// <summary>What shows from outside that a store's file or its log was written to; every commit changes one of the two.</summary>
internal sealed record FileTrace((long Length, DateTime Written) File, (long Length, DateTime Written) Log)
{
    /// <summary>The trace of the file at <paramref name="path"/> at this moment.</summary>
    public static FileTrace Of(string path) => new(Of(new FileInfo(path)), Of(new FileInfo(WriteAheadLog.PathOf(path))));

    private static (long Length, DateTime Written) Of(FileInfo file) => file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
}
