using DirectoryApi.Domain.Contacts;

namespace DirectoryApi.Importers.Structure;

/// <summary>A column of a table as understood.</summary>
/// <param name="Head">The column's head on one line; empty where the document lost it.</param>
/// <param name="Role">What its cells hold.</param>
/// <param name="Purpose">For phones, what they are for.</param>
public sealed record Column(string Head, ColumnRole Role, PhonePurpose Purpose);
