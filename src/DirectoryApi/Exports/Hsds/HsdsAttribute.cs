namespace DirectoryApi.Exports.Hsds;

/// <summary>A term that a record is classified by.</summary>
/// <param name="Link">The record's id.</param>
/// <param name="Entity">The record's table.</param>
/// <param name="Term">The term's id.</param>
internal sealed record HsdsAttribute(Guid Link, string Entity, Guid Term);
