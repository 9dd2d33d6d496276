using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Importers.Naming;

/// <summary>What the name of an office is made of.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">What part of the country it serves.</param>
/// <param name="Region">Its region; null where it is not known.</param>
/// <param name="District">Its district, or the city that stands beside the districts; null where it is not known.</param>
/// <param name="Settlement">The settlement it is in; null where it is not known.</param>
/// <param name="Names">Its names as printed, at most one a language; they tell what body it is, its number and its proper name.</param>
internal sealed record OfficeDescription(
    OfficeKind Kind,
    OfficeLevel Level,
    Region? Region,
    District? District,
    Settlement? Settlement,
    IReadOnlyList<LocalizedText> Names);
