using DirectoryApi.Operations.Configuration;

namespace DirectoryApi.Operations;

/// <summary>The settings of imports: section <c>Import</c> of appsettings.json, or environment variables such as <c>Import__MaxResidue</c>.</summary>
/// <param name="MaxResidue">
/// Share of the characters of a document's office tables, in percent, that may be left over; a document with more is refused.
/// 0 to 100, 1 by default.
/// </param>
/// <param name="MaxWithdrawn">
/// Share of the offices of the current edition, in percent, that an import may withdraw; one that would withdraw more is refused.
/// 0 to 100, 5 by default.
/// </param>
public sealed record ImportSettings(double MaxResidue = ImportSettings.DefaultMaxResidue, double MaxWithdrawn = ImportSettings.DefaultMaxWithdrawn)
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Import";

    /// <summary>Percent of left-over characters that a document may have where no setting says otherwise.</summary>
    public const double DefaultMaxResidue = 1;

    /// <summary>Percent of the offices that an import may withdraw where no setting says otherwise.</summary>
    public const double DefaultMaxWithdrawn = 5;

    /// <summary>The argument of the command line that gives <see cref="MaxResidue"/>.</summary>
    public const string MaxResidueArgument = "--max-residue";

    /// <summary>The argument of the command line that gives <see cref="MaxWithdrawn"/>.</summary>
    public const string MaxWithdrawnArgument = "--max-withdrawn";

    private const double WholePercent = 100;

    private static readonly NumberSetting<double> MaxResidueSetting = new(
        Section, nameof(MaxResidue), DefaultMaxResidue, 0, WholePercent,
        "the share of the characters of a document's office tables, in percent, that may be left over; a document with more is refused")
    {
        Argument = MaxResidueArgument,
    };

    private static readonly NumberSetting<double> MaxWithdrawnSetting = new(
        Section, nameof(MaxWithdrawn), DefaultMaxWithdrawn, 0, WholePercent,
        "the share of the offices of the current edition, in percent, that an import may withdraw; one that would withdraw more is refused, and a server goes on with the edition that is there")
    {
        Argument = MaxWithdrawnArgument,
    };

    /// <summary>The settings of the section.</summary>
    public static IReadOnlyList<Setting> All { get; } = [MaxResidueSetting, MaxWithdrawnSetting];

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static ImportSettings Read(IConfiguration configuration) => new(MaxResidueSetting.Read(configuration), MaxWithdrawnSetting.Read(configuration));
}
