using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>RecognisedPlace</c>.</summary>
/// <param name="Text">The words of the query.</param>
/// <param name="Places">The regions, districts and settlements that they may mean, the likeliest first.</param>
public sealed record RecognisedPlace(string Text, IReadOnlyList<object> Places)
{
    /// <summary>Whether several places are of the name. A city that ranks beside the districts or regions is one place with itself.</summary>
    public bool IsAmbiguous => Places.Count(place => !IsCityAmongThem(place)) > 1;

    private bool IsCityAmongThem(object place) => place switch
    {
        DistrictNode { District: { Kind: DistrictKind.City, CentreSlug: { } centre } } => HasSettlement(centre),
        RegionNode { Region: { Kind: RegionKind.RepublicanCity, CentreSlug: { } centre } } => HasSettlement(centre),
        _ => false,
    };

    private bool HasSettlement(string slug) => Places.OfType<SettlementNode>().Any(node => node.Settlement.Slug == slug);
}
