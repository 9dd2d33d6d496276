using System.Collections.Concurrent;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Suggesting;

namespace DirectoryApi.Search.Highlighting;

/// <summary>How the words for a kind of office are found in names, whichever of them the query uses.</summary>
internal static class KindPatterns
{
    private static readonly ConcurrentDictionary<OfficeKind, IReadOnlyList<PhrasePattern>> Known = new();

    /// <summary>A pattern for all that offices of a kind are called, at any level.</summary>
    public static IReadOnlyList<PhrasePattern> Of(OfficeKind kind) => Known.GetOrAdd(kind, static kind =>
    [
        .. Enum.GetValues<OfficeLevel>()
            .SelectMany(level => KindVocabulary.PhrasesOf(kind, level))
            .Distinct(StringComparer.Ordinal)
            .Select(PhrasePattern.Of)
            .OfType<PhrasePattern>(),
    ]);
}
