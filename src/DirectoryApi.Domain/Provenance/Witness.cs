namespace DirectoryApi.Domain.Provenance;

/// <summary>A printed row that an office rests on.</summary>
/// <param name="Row">The row.</param>
/// <param name="Reason">
/// Why the row is taken to speak of this office, for a maintainer: what it agrees with and in what, <c>phones 25-31-05 and
/// house 37 as in p1000001091-kk/1/1/1/3</c>. Empty for an office's first row.
/// </param>
public sealed record Witness(RowKey Row, string Reason);
