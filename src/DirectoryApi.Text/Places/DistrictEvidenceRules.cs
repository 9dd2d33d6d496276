using DirectoryApi.Domain.Places;

namespace DirectoryApi.Text.Places;

/// <summary>Weighs what a text says about a district by name, kind and neighbouring words.</summary>
internal static class DistrictEvidenceRules
{
    public static DistrictEvidence OfDistrict(PlaceMention<District> mention)
    {
        var isCity = mention.Form.Place.Kind == DistrictKind.City;
        return mention switch
        {
            _ when mention.Is(mention.Form.Type) => mention.Form.Type == PlaceTypeKind.City ? DistrictEvidence.City : DistrictEvidence.District,
            _ when mention.Is(PlaceTypeKind.City) || mention.Is(PlaceTypeKind.District) => DistrictEvidence.OtherKind,
            _ when mention.Is(PlaceTypeKind.Office) => DistrictEvidence.OfficeOfDistrict,
            { IsWholeText: true } => isCity ? DistrictEvidence.WholeTextIsCity : DistrictEvidence.WholeTextIsDistrict,
            _ => DistrictEvidence.None,
        };
    }

    public static DistrictEvidence OfSettlement(PlaceMention<Settlement> mention) => mention switch
    {
        _ when mention.Is(PlaceTypeKind.City) || mention.Is(PlaceTypeKind.Settlement) => DistrictEvidence.Settlement,
        _ when mention.Is(PlaceTypeKind.District) => DistrictEvidence.SettlementCalledDistrict,
        _ when mention.Is(PlaceTypeKind.Office) => DistrictEvidence.OfficeOfSettlement,
        { IsWholeText: true } => DistrictEvidence.WholeTextIsSettlement,
        _ => DistrictEvidence.None,
    };
}
