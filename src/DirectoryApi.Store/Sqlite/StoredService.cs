using DirectoryApi.Domain.Law;

namespace DirectoryApi.Store.Sqlite;

/// <summary>A service with the id of its row.</summary>
internal sealed record StoredService(long Id, Service Service);
