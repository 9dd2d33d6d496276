using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Analysis;

/// <summary>What a part of a query was understood as, in words.</summary>
/// <param name="Type">What it is: kind, service, level, intent, place, street, building, unit, phone, postal code, online address, word.</param>
/// <param name="Meanings">What it may mean, the likeliest first.</param>
internal sealed record PartDescription(string Type, IReadOnlyList<string> Meanings)
{
    /// <summary>The description of <paramref name="part"/>.</summary>
    public static PartDescription Of(QueryPart part) => part switch
    {
        KindPart kind => new("kind", [.. kind.Senses.Select(Of)]),
        ServicePart service => new("service", [.. service.Slugs, .. service.Senses.Select(Of)]),
        LevelPart level => new("level", [level.Level.ToString()]),
        IntentPart intent => new("intent", [intent.Intent.ToString()]),
        PlacePart place => new("place", [.. place.Senses.Select(Of)]),
        StreetPart street => new("street", [string.Join(' ', street.Words.Select(word => word.Token.Folded))]),
        BuildingPart building => new("building", [building.Number]),
        UnitNumberPart unit => new("unit", [unit.Number]),
        PhonePart phone => new("phone", [phone.Digits]),
        PostalCodePart code => new("postal code", [code.Code]),
        OnlineAddressPart online => new("online address", [online.Address]),
        WordPart word => new("word", [.. word.Token.Stems.Prepend(word.Token.Folded).Distinct(StringComparer.Ordinal)]),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of a query."),
    };

    private static string Of(KindSense sense) =>
        string.Join(", ", ((string?[])[sense.Kind.ToString(), sense.Level?.ToString(), sense.IsSecondary ? "in the second place" : null]).OfType<string>());

    private static string Of(PlaceSense sense) =>
        string.Join(", ", ((string?[])[Name(sense), sense.IsStated ? "as stated" : null, Match(sense.Match)]).OfType<string>());

    private static string Name(PlaceSense sense) => sense switch
    {
        { Region: RegionNode region } => $"region {region.Region.Slug}",
        { District: DistrictNode district } => $"district {district.District.Slug}",
        _ => $"settlement {sense.Settlement!.Settlement.Slug}",
    };

    private static string? Match(PlaceNameMatch match) => match switch
    {
        PlaceNameMatch.OtherName => "by another name",
        PlaceNameMatch.Loose => "by a like spelling",
        PlaceNameMatch.Fuzzy => "by a corrected spelling",
        _ => null,
    };
}
