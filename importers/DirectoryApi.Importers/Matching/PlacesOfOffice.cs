using DirectoryApi.Domain.Places;

namespace DirectoryApi.Importers.Matching;

/// <summary>Where an office is, in the gazetteer's terms.</summary>
/// <param name="Region">Its region; null where nothing tells.</param>
/// <param name="District">The district its name or address names; null where neither does.</param>
/// <param name="Settlement">The settlement its address or name names; null where neither does.</param>
internal sealed record PlacesOfOffice(Region? Region, District? District, Settlement? Settlement);
