using DirectoryApi.Domain.Contacts;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A contact point of an office of a snapshot.</summary>
/// <param name="Contact">The contact point itself.</param>
/// <param name="Source">The row that prints it.</param>
public sealed record ContactNode(ContactPoint Contact, SourceRowNode Source);
