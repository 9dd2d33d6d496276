using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>A place that some form of a name is of. Exactly one of region, district and settlement is there.</summary>
/// <param name="Region">The region.</param>
/// <param name="District">The district.</param>
/// <param name="Settlement">The settlement.</param>
/// <param name="Type">What the name is of.</param>
/// <param name="Grammar">How it stands to the word for that.</param>
/// <param name="IsOtherName">True for an earlier or later name, an abbreviation, or a spelling of an annex.</param>
/// <param name="IsInflected">True for any case but the one listed.</param>
/// <param name="Prominence">How likely the place is meant where nothing else tells; the higher the likelier.</param>
internal sealed record PlaceMeaning(
    RegionNode? Region,
    DistrictNode? District,
    SettlementNode? Settlement,
    PlaceTypeKind Type,
    PlaceGrammar Grammar,
    bool IsOtherName,
    bool IsInflected,
    double Prominence)
{
    /// <summary>The place itself, whatever it is.</summary>
    public object Place => (object?)Settlement ?? (object?)District ?? Region!;

    /// <summary>
    /// True for a name that is no more and says little without the word for its type: an adjective, which is too often a street's
    /// («Октябрьская»), and a region that was called after its city («Орал облысы»).
    /// </summary>
    public bool NeedsType => IsOtherName && (Grammar == PlaceGrammar.Adjective || (Type == PlaceTypeKind.Region && HasListedType));

    /// <summary>True where the gazetteer lists the name with the word for its type.</summary>
    public bool HasListedType { get; init; }

    /// <summary>The word for its type.</summary>
    public WordRole Role => Type switch
    {
        PlaceTypeKind.Region => WordRole.Region,
        PlaceTypeKind.District => WordRole.District,
        PlaceTypeKind.City => WordRole.City,
        PlaceTypeKind.Settlement => WordRole.Settlement,
        _ => WordRole.None,
    };
}
