using System.Globalization;

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

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="SettingException">A setting is no value of its kind, or is out of bounds.</exception>
    public static ImportSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new ImportSettings(
            ReadPercent(configuration, nameof(MaxResidue), MaxResidueArgument, DefaultMaxResidue),
            ReadPercent(configuration, nameof(MaxWithdrawn), MaxWithdrawnArgument, DefaultMaxWithdrawn));
    }

    private static double ReadPercent(IConfiguration configuration, string name, string argument, double byDefault)
    {
        if (configuration[$"{Section}:{name}"] is not { } value)
        {
            return byDefault;
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) || !double.IsFinite(share))
        {
            throw SettingException.In(Section, name, argument, $"«{value}» is not a number of percent, such as 1 or 2.5.");
        }

        return share is >= 0 and <= 100
            ? share
            : throw SettingException.In(Section, name, argument, $"it is {value}, but must be from 0 to 100.");
    }
}
