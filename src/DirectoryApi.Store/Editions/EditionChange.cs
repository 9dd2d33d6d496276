using DirectoryApi.Domain.Changes;

namespace DirectoryApi.Store.Editions;

/// <summary>One thing that an edition changed.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Change">What it changed.</param>
public readonly record struct EditionChange(int Edition, OfficeChange Change);
