using System.Globalization;
using DirectoryApi.Operations;

namespace DirectoryApi.Planning;

/// <summary>
/// Refuses plans by which too many offices would vanish: a document that was cut off, or read wrongly, must not empty the directory.
/// </summary>
internal static class WithdrawalLimit
{
    private const int OfficesShown = 3;

    /// <summary>Checks a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="maxPercent">Share of the offices of the current edition that may be withdrawn, in percent.</param>
    /// <exception cref="PlanRefusedException">More would be.</exception>
    public static void Check(EditionPlan plan, double maxPercent)
    {
        if (RefusalOf(plan, maxPercent) is { } refusal)
        {
            throw new PlanRefusedException(refusal);
        }
    }

    /// <summary>Why a plan is refused, for a person: how many offices would be withdrawn, the limit and the first of them; null where it is not.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="maxPercent">Share of the offices of the current edition that may be withdrawn, in percent.</param>
    public static string? RefusalOf(EditionPlan plan, double maxPercent)
    {
        if (plan.WithdrawnShare * 100 <= maxPercent)
        {
            return null;
        }

        PlannedOffice[] withdrawn = [.. plan.Offices.Where(office => office.Kind == PlanKind.Withdrawn)];
        var first = string.Join("; ", withdrawn.Take(OfficesShown).Select(office => $"{office.Office.Slug} «{PrintedName.Of(office.Office).Text}»{(office.Place is { } place ? $" ({place})" : "")}"));
        var more = withdrawn.Length > OfficesShown ? string.Create(CultureInfo.InvariantCulture, $"; and {withdrawn.Length - OfficesShown:N0} more") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{withdrawn.Length:N0} of {plan.OfficesBefore:N0} offices would be withdrawn ({plan.WithdrawnShare * 100:0.##} %), and the limit is {maxPercent:0.##} %: {first}{more}. See them all with «plan FILE --format html --output plan.html»; if they are to go, raise {ImportSettings.Section}:{nameof(ImportSettings.MaxWithdrawn)} ({ImportSettings.MaxWithdrawnArgument}).");
    }
}
