namespace DirectoryApi.Search.Ranking;

/// <summary>What an office's facts alone add to its score: the same for all offices that are alike in them.</summary>
/// <param name="Parts">What its kind, level, services and place explain of the query, by weight.</param>
/// <param name="Extra">What signals of no single part add.</param>
/// <param name="Most">The score of an office that has, beside these facts, every word and number of the query.</param>
/// <param name="IsKnown">False for what was not added up yet.</param>
internal readonly record struct FactScore(double Parts, double Extra, double Most, bool IsKnown);
