namespace DirectoryApi.Search.Understanding;

/// <summary>One way to read what somebody typed. A query has several; they are tried in order until one finds something good.</summary>
/// <param name="Text">What is read: the query as typed, or as it was corrected.</param>
/// <param name="Correction">What was changed to arrive at <paramref name="Text"/>.</param>
/// <param name="Parts">The parts of the text in their order. Every word and figure belongs to exactly one.</param>
public sealed record QueryReading(string Text, QueryCorrection Correction, IReadOnlyList<QueryPart> Parts);
