using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>
/// What decides between suggestions, all in one measure: how much something is asked for whatever was typed (0 to 1), and how well
/// it fits what was typed. Places come before offices of the place, since most queries name one; services before offices where a
/// word is theirs.
/// </summary>
internal static class SuggestionWeights
{
    /// <summary>Added where the word typed is the whole word.</summary>
    public const float WholeWord = 0.1f;

    /// <summary>Added to what is where the person is; half of that at <see cref="HalfwayKilometres"/>.</summary>
    public const float Nearness = 1f;

    /// <summary>The distance at which nearness counts half.</summary>
    public const float HalfwayKilometres = 50;

    /// <summary>Taken off where an office gives by the way what the words mean.</summary>
    public const float SecondaryKind = 0.3f;

    private const float Region = 0.8f;
    private const float District = 0.44f;
    private const float Service = 0.8f;
    private const float SmallestSettlement = 0.45f;
    private const float OfSettlementSize = 0.5f;
    private const float OfOfficePlace = 0.25f;
    private const int LeastPopulation = 500;
    private const int MostPopulation = 2_000_000;

    private static readonly float[] Roles = MakeRoles();

    /// <summary>How well a word in a role fits.</summary>
    public static float Of(WordRole role) => Roles[(int)role];

    /// <summary>How much a settlement is asked for.</summary>
    public static float Of(Settlement settlement) => SmallestSettlement + (OfSettlementSize * SizeOf(settlement));

    /// <summary>How much regions are asked for.</summary>
    public static float OfRegion() => Region;

    /// <summary>How much districts are asked for.</summary>
    public static float OfDistrict() => District;

    /// <summary>How much services are asked for.</summary>
    public static float OfService() => Service;

    /// <summary>How much an office is asked for.</summary>
    public static float Of(OfficeNode office) => OfLevel(office.Office.Level)
        + OfKind(office.Office.Kind)
        + (office.Settlement is { } settlement ? OfOfficePlace * SizeOf(settlement.Settlement) : 0);

    private static float OfLevel(OfficeLevel level) => level switch
    {
        OfficeLevel.Region => 0.35f,
        OfficeLevel.City => 0.3f,
        OfficeLevel.District => 0.25f,
        _ => 0.2f,
    };

    private static float OfKind(OfficeKind kind) => kind switch
    {
        OfficeKind.PublicServiceCentre => 0.05f,
        OfficeKind.InternalAffairs => 0.04f,
        OfficeKind.Akimat => 0.03f,
        _ => 0,
    };

    /// <summary>0 to 1 by the logarithm of the population.</summary>
    private static float SizeOf(Settlement settlement) =>
        MathF.Log(Math.Clamp(settlement.Population ?? 0, LeastPopulation, MostPopulation) / (float)LeastPopulation)
        / MathF.Log(MostPopulation / (float)LeastPopulation);

    private static float[] MakeRoles()
    {
        var roles = new float[Enum.GetValues<WordRole>().Length];
        roles[(int)WordRole.NameFirst] = 0.2f;
        roles[(int)WordRole.NameLater] = 0.05f;
        roles[(int)WordRole.AliasFirst] = 0.05f;
        roles[(int)WordRole.AliasLater] = -0.1f;
        roles[(int)WordRole.KindFirst] = 0.2f;
        roles[(int)WordRole.KindLater] = -0.05f;
        roles[(int)WordRole.Place] = -0.1f;
        roles[(int)WordRole.PlaceAlias] = -0.2f;
        return roles;
    }
}
