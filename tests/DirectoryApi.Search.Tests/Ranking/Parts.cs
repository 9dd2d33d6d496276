using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Tests.Ranking;

/// <summary>Parts of queries, made by hand. Where they stand in the text has no say in ranking.</summary>
internal static class Parts
{
    public static QueryReading Reading(params QueryPart[] parts) => new("given", QueryCorrection.None, parts);

    public static QueryReading Corrected(QueryCorrection correction, params QueryPart[] parts) => new("corrected", correction, parts);

    public static KindPart Kind(OfficeKind kind, OfficeLevel? level = null) => new(0, 1, [new KindSense(kind, level, IsSecondary: false)]);

    public static KindPart Kinds(OfficeKind first, OfficeKind second) =>
        new(0, 1, [new KindSense(first, null, IsSecondary: false), new KindSense(second, null, IsSecondary: true)]);

    public static PlacePart Settlement(DirectorySnapshot snapshot, string slug) =>
        Place([slug], new PlaceSense(null, null, snapshot.SettlementBySlug(slug), PlaceNameMatch.Name, IsStated: false));

    public static PlacePart Region(DirectorySnapshot snapshot, string slug) =>
        Place([slug], new PlaceSense(snapshot.RegionBySlug(slug), null, null, PlaceNameMatch.Name, IsStated: false));

    public static PlacePart District(DirectorySnapshot snapshot, string slug) =>
        Place([slug.Split('/')[^1]], new PlaceSense(null, snapshot.DistrictBySlug(slug), null, PlaceNameMatch.Name, IsStated: false));

    public static PlacePart Place(IReadOnlyList<string> words, params PlaceSense[] senses) => new(0, 1, senses) { Words = [.. words.Select(word => Word(word))] };

    public static WordPart Word(string word, bool isPrefix = false) => new(0, 1, TextAnalyzer.Analyze(word).Single(), isPrefix);

    public static StreetPart Street(params string[] words) => new(0, 1, [.. words.Select(word => Word(word))]);
}
