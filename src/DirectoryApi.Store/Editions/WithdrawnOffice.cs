using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Store.Editions;

/// <summary>An office that the current edition no longer has.</summary>
/// <param name="Office">The office as the last edition that had it held it.</param>
/// <param name="Edition">The first edition without it.</param>
public sealed record WithdrawnOffice(Office Office, int Edition)
{
    /// <summary>The printed rows it rested on, as that last edition held them; filled for snapshots only.</summary>
    internal IReadOnlyList<RowContent> Rows { get; init; } = [];
}
