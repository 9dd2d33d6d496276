using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Search.Suggesting;

/// <summary>Words by which people ask for a kind of office.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Level">The level that the words mean; null where they fit every level.</param>
/// <param name="Phrase">The words, in Kazakh or Russian, or an abbreviation.</param>
internal sealed record KindPhrase(OfficeKind Kind, OfficeLevel? Level, string Phrase);
