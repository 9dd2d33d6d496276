using DirectoryApi.Domain.Places;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching.Candidates;

/// <summary>Where an office is, in the gazetteer's terms.</summary>
/// <param name="Region">Its region; null where nothing tells.</param>
/// <param name="District">The district its name or address names; null where neither does.</param>
/// <param name="Settlement">The settlement its address or name names; null where neither does.</param>
internal sealed record PlacesOfOffice(Region? Region, District? District, Settlement? Settlement)
{
    /// <summary>The area codes that a phone printed without one may have, the nearest first.</summary>
    public IReadOnlyList<string> AreaCodes(Gazetteer gazetteer)
    {
        var ofSettlement = Settlement?.DistrictSlug is { } district ? gazetteer.FindDistrict(district)?.PhoneCode : null;
        var codes = new List<string>(3);
        Add(ofSettlement);
        Add(District?.PhoneCode);
        Add(Region?.PhoneCode);
        return codes;

        void Add(string? code)
        {
            if (code is not null && !codes.Contains(code))
            {
                codes.Add(code);
            }
        }
    }
}
