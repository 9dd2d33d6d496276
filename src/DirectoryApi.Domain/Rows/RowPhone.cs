using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Rows;

/// <summary>A phone as one row prints it.</summary>
/// <param name="Column">What the column it stands in is for.</param>
/// <param name="Display">The number as printed, without stray spaces.</param>
/// <param name="Note">A word printed with it, such as «приемная»; null where there is none.</param>
public sealed record RowPhone(PhonePurpose Column, Sourced<string> Display, string? Note);
