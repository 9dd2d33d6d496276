using System.Globalization;

namespace DirectoryApi.Operations;

/// <summary>The settings of imports: section <c>Import</c> of appsettings.json, or environment variables such as <c>Import__MaxResidue</c>.</summary>
/// <param name="MaxResidue">
/// Share of the characters of a document's office tables, in percent, that may be left over; a document with more is refused.
/// 0 to 100, 1 by default.
/// </param>
public sealed record ImportSettings(double MaxResidue = ImportSettings.DefaultMaxResidue)
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Import";

    /// <summary>Percent of left-over characters that a document may have where no setting says otherwise.</summary>
    public const double DefaultMaxResidue = 1;

    /// <summary>The argument of the command line that gives <see cref="MaxResidue"/>.</summary>
    public const string MaxResidueArgument = "--max-residue";

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static ImportSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration[$"{Section}:{nameof(MaxResidue)}"] is not { } value)
        {
            return new ImportSettings();
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) || !double.IsFinite(share))
        {
            throw Error($"«{value}» is not a number of percent, such as 1 or 2.5.");
        }

        return share is >= 0 and <= 100 ? new ImportSettings(share) : throw Error($"it is {value}, but must be from 0 to 100.");
    }

    private static SettingException Error(string problem) => SettingException.In(Section, nameof(MaxResidue), MaxResidueArgument, problem);
}
