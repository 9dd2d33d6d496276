using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers.Matching;

/// <summary>
/// Two rows of which it is not certain whether they speak of one office. A maintainer settles it with a line in the table of
/// decisions.
/// </summary>
/// <param name="Left">A row of the one office.</param>
/// <param name="Right">A row of the other, or of the same.</param>
/// <param name="IsJoined">Whether they were taken for one office.</param>
/// <param name="Reason">What speaks for it and what against it, for a maintainer.</param>
public sealed record DoubtfulMatch(RowKey Left, RowKey Right, bool IsJoined, string Reason);
