using System.Globalization;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Text.Places;

/// <summary>
/// Derives the English name of a district, which the gazetteer does not list. A city takes the English name of its centre without
/// the other name in brackets: <c>Oskemen (Ust-Kamenogorsk)</c> becomes <c>Oskemen City</c>. A district takes the words of its
/// slug: <c>karagandy/bukhar-zhyrau</c> becomes <c>Bukhar Zhyrau District</c>. Two helps that slugs need to be unique are left
/// out: the city in front of a district of a city (<c>shymkent-abay</c>) and a closing <c>-district</c>.
/// </summary>
internal static class EnglishDistrictName
{
    private const string District = "-district";

    public static string Derive(string slug, DistrictKind kind, Settlement centre)
    {
        if (kind == DistrictKind.City)
        {
            var bracket = centre.Names.En.IndexOf(" (", StringComparison.Ordinal);
            return (bracket < 0 ? centre.Names.En : centre.Names.En[..bracket]) + " City";
        }

        var own = slug[(slug.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (own.EndsWith(District, StringComparison.Ordinal))
        {
            own = own[..^District.Length];
        }

        if (kind == DistrictKind.CityDistrict && own.StartsWith(centre.Slug + "-", StringComparison.Ordinal))
        {
            own = own[(centre.Slug.Length + 1)..];
        }

        return CultureInfo.InvariantCulture.TextInfo.ToTitleCase(own.Replace('-', ' ')) + " District";
    }
}
