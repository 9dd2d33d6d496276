using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Highlighting;

/// <summary>How the names of a recognised place are found in texts of any language.</summary>
internal static class PlacePatterns
{
    private static readonly HashSet<string> TypeStems = [.. TextAnalyzer
        .Analyze("облысы область ауданы район қаласы город region district city")
        .SelectMany(token => token.Stems)];

    /// <summary>A pattern for every name of a place, without the word for its kind.</summary>
    public static IEnumerable<PhrasePattern> Of(PlaceSense sense)
    {
        var (names, others) = sense switch
        {
            { Settlement.Settlement: { } settlement } => (settlement.Names, settlement.Aliases),
            { District.District: { } district } => (district.Names, district.FormerNames),
            { Region.Region: { } region } => (region.Names, region.FormerNames),
            _ => (new PlaceNames(string.Empty, string.Empty, string.Empty), []),
        };
        return others.Prepend(names.En).Prepend(names.Ru).Prepend(names.Kk).Distinct(StringComparer.Ordinal).Select(WithoutType).OfType<PhrasePattern>();
    }

    private static PhrasePattern? WithoutType(string name)
    {
        var tokens = TextAnalyzer.Analyze(name);
        var own = tokens.Where(token => !token.Stems.Any(TypeStems.Contains)).ToList();
        return PhrasePattern.Of(own.Count > 0 ? own : tokens);
    }
}
