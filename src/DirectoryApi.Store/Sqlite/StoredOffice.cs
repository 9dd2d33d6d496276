using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Sqlite;

/// <summary>An office with the ids of its rows.</summary>
internal sealed record StoredOffice(long VersionId, long OfficeId, Office Office);
