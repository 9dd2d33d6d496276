namespace DirectoryApi.Search.Index;

/// <summary>An index names offices that there are not: it is not the index of the snapshot, whatever SQLite says of it.</summary>
internal sealed class DamagedIndexException(string message) : Exception(message);
