using System.Globalization;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Tests.Understanding;

/// <summary>Writes what a query was understood as in a line: «kind:PSC place:settlement/temirtau».</summary>
internal static class PartText
{
    private const int MostSenses = 3;

    public static string Of(QueryReading reading) => string.Join(' ', reading.Parts.Select(Of));

    private static string Of(QueryPart part) => part switch
    {
        KindPart kind => "kind:" + Of(kind.Senses),
        ServicePart service => $"service:{string.Join('+', service.Slugs)}({Of(service.Senses)})",
        LevelPart level => "level:" + level.Level.ToString().ToLowerInvariant(),
        IntentPart intent => "intent:" + intent.Intent.ToString().ToLowerInvariant(),
        PlacePart place => "place:" + string.Join('|', place.Senses.Take(MostSenses).Select(Of)) + (place.Senses.Count > MostSenses ? string.Create(CultureInfo.InvariantCulture, $"|+{place.Senses.Count - MostSenses}") : ""),
        StreetPart street => "street:" + string.Join('_', street.Words.Select(word => word.Token.Folded)),
        BuildingPart building => "house:" + building.Number,
        UnitNumberPart unit => "unit:" + unit.Number,
        PhonePart phone => "phone:" + phone.Digits,
        PostalCodePart code => "index:" + code.Code,
        OnlineAddressPart online => "net:" + online.Address,
        WordPart word => "word:" + word.Token.Folded,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of a query."),
    };

    private static string Of(IEnumerable<KindSense> senses) => string.Join('|', senses.Select(sense => (sense.IsSecondary ? "?" : "") + Of(sense.Kind) + (sense.Level is { } level ? "." + level.ToString().ToLowerInvariant() : "")));

    private static string Of(PlaceSense sense)
    {
        var name = sense switch
        {
            { Region: { } region } => "region/" + region.Region.Slug,
            { District: { } district } => "district/" + district.District.Slug,
            _ => "settlement/" + sense.Settlement!.Settlement.Slug,
        };
        return (sense.IsStated ? "=" : "") + name + sense.Match switch
        {
            PlaceNameMatch.OtherName => "(other)",
            PlaceNameMatch.Loose => "(loose)",
            PlaceNameMatch.Fuzzy => "(fuzzy)",
            _ => "",
        };
    }

    private static string Of(OfficeKind kind) => kind switch
    {
        OfficeKind.PublicServiceCentre => "PSC",
        OfficeKind.InternalAffairs => "police",
        OfficeKind.AddressBureau => "address",
        OfficeKind.Defence => "defence",
        OfficeKind.InternalPolicy => "policy",
        _ => "akimat",
    };
}
