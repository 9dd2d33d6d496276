using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search;

/// <summary>The object <c>RecognisedKind</c>.</summary>
/// <param name="Text">The words of the query.</param>
/// <param name="Kinds">The kinds that they may mean, the likeliest first.</param>
public sealed record RecognisedKind(string Text, IReadOnlyList<OfficeKind> Kinds);
