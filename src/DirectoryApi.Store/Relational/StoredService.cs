using DirectoryApi.Domain.Law;

namespace DirectoryApi.Store.Relational;

/// <summary>A service with the id of its row.</summary>
internal sealed record StoredService(long Id, Service Service);
