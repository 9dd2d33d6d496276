using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Relational;

/// <summary>An alias with the id of its row.</summary>
internal sealed record StoredAlias(long Id, OfficeAlias Alias);
