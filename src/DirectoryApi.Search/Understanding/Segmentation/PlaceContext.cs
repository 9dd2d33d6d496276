using DirectoryApi.Domain.Places;

namespace DirectoryApi.Search.Understanding.Segmentation;

/// <summary>Lets the places of a query explain each other: «Алматы Медеу» is the district of the city, «Абай Қарағанды облысы» not the one of Shymkent.</summary>
internal static class PlaceContext
{
    /// <summary>
    /// Takes the senses away that lie in no sense of another place of the query and hold none, wherever some do; where none does,
    /// those that are in no region of another place. Where the places have nothing to do with each other all stay.
    /// </summary>
    public static void Narrow(List<QueryPart> parts)
    {
        if (parts.Count(part => part is PlacePart) < 2)
        {
            return;
        }

        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index] is PlacePart place)
            {
                var others = parts.OfType<PlacePart>().Where(other => other != place).SelectMany(other => other.Senses).ToList();
                parts[index] = place with { Senses = Narrow(place.Senses, others) };
            }
        }
    }

    private static IReadOnlyList<PlaceSense> Narrow(IReadOnlyList<PlaceSense> senses, List<PlaceSense> others)
    {
        if (senses.Count == 1)
        {
            return senses;
        }

        var related = senses.Where(sense => others.Exists(other => Contains(other, sense) || Contains(sense, other))).ToArray();
        if (related.Length == 0)
        {
            related = [.. senses.Where(sense => others.Exists(other => RegionOf(other) == RegionOf(sense)))];
        }

        return related.Length == 0 ? senses : related;
    }

    /// <summary>True where the one lies in the other, and for one place by two names.</summary>
    private static bool Contains(PlaceSense outer, PlaceSense inner) => outer switch
    {
        { Region: { } region } => inner.Region is null ? RegionOf(inner) == region.Region.Slug : inner.Region == region,
        { District: { } district } => inner.Settlement?.District == district || inner.District == district
            || (district.District.Kind == DistrictKind.City && IsPartOf(inner, district.District.CentreSlug)),
        { Settlement: { } settlement } => inner.Settlement == settlement || IsPartOf(inner, settlement.Settlement.Slug),
        _ => false,
    };

    private static bool IsPartOf(PlaceSense inner, string? city) =>
        inner.District is { District: { Kind: DistrictKind.CityDistrict } district } && district.CentreSlug == city;

    private static string RegionOf(PlaceSense sense) =>
        sense.Region?.Region.Slug ?? sense.District?.Region.Region.Slug ?? sense.Settlement!.Region.Region.Slug;
}
