using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Relational;

/// <summary>A version of an office.</summary>
/// <param name="VersionId">Its id.</param>
/// <param name="ToEdition">The first edition it no longer belongs to; null while it holds.</param>
/// <param name="Office">The office as the version has it.</param>
internal sealed record StoredOffice(long VersionId, int? ToEdition, Office Office);
