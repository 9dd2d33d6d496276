using System.Globalization;
using System.Text;
using DirectoryApi.Importers.Reporting;
using DirectoryApi.Imports;

namespace DirectoryApi.Planning.Reports;

/// <summary>Tells a plan on a terminal. Signs that steer a terminal are shown as U+FFFD.</summary>
internal static class PlanText
{
    private const int OfficesShown = 40;
    private const int DoubtsShown = 10;

    /// <summary>The whole plan, in lines that end with a line feed; of each kind of change the first 40 offices.</summary>
    public static string Of(EditionPlan plan)
    {
        var text = new StringBuilder(Summary(plan));
        foreach (var kind in Enum.GetValues<PlanKind>())
        {
            AppendOffices(text, kind, [.. plan.Offices.Where(office => office.Kind == kind)]);
        }

        AppendDoubts(text, plan.Doubts);
        if (plan.Warnings.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{ReportText.Count(plan.Warnings.Count, "warning")}; every value was kept as printed:\n");
            ImportText.AppendWarnings(text, plan.Warnings);
        }

        return TerminalText.Printable(text);
    }

    /// <summary>What it is made from, its documents and how many offices of each kind, in lines that end with a line feed.</summary>
    public static string Summary(EditionPlan plan)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{PlanWords.Base(plan)}\n");
        foreach (var document in plan.Documents)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {PlanWords.Of(document)}{CausedBy(document)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{ReportText.Count(plan.OfficesBefore, "office")} now, {plan.OfficesAfter:N0} then:\n");
        foreach (var kind in Enum.GetValues<PlanKind>())
        {
            var share = kind == PlanKind.Withdrawn && plan.WithdrawnShare > 0 ? $" ({ReportText.Percent(plan.WithdrawnShare)})" : "";
            text.Append(CultureInfo.InvariantCulture, $"  {plan.Count(kind),6:N0}  {ReportText.Words(kind)}{share}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"  {plan.Unchanged,6:N0}  unchanged\n");
        return TerminalText.Printable(text);
    }

    private static string CausedBy(PlannedDocument document) =>
        string.Concat(document.Offices.OrderBy(pair => pair.Key).Select(pair => string.Create(CultureInfo.InvariantCulture, $", {pair.Value:N0} {ReportText.Words(pair.Key)}")));

    private static void AppendOffices(StringBuilder text, PlanKind kind, PlannedOffice[] offices)
    {
        if (offices.Length == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{PlanWords.Of(kind)}:\n");
        foreach (var office in offices.Take(OfficesShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {office.Office.Slug} «{PrintedName.Of(office.Office).Text}»{(office.Into is { } into ? $" into {into.Slug}" : "")}{At(office.Place)}\n");
            foreach (var value in office.Values)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {PlanWords.Of(value.Field)}: {Line(value.Before)} → {Line(value.After)}{At(value.AfterPlace)}\n");
            }
        }

        if (offices.Length > OfficesShown)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and {offices.Length - OfficesShown:N0} more, which --format json and html give\n");
        }
    }

    private static void AppendDoubts(StringBuilder text, IReadOnlyList<PlannedDoubt> doubts)
    {
        if (doubts.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{ReportText.Count(doubts.Count, "doubt")} about which rows speak of one office:\n");
        foreach (var doubt in doubts.Take(DoubtsShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {doubt.Match.Left}{At(doubt.Left)} and {doubt.Match.Right}{At(doubt.Right)}, {(doubt.Match.IsJoined ? "taken for one office" : "kept apart")}: {doubt.Match.Reason}\n");
        }

        if (doubts.Count > DoubtsShown)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and {doubts.Count - DoubtsShown:N0} more, which --format json and html give\n");
        }
    }

    private static string At(SourcePlace? place) => place is null ? "" : $" ({place})";

    private static string Line(string? value) => value is null ? "nothing" : $"«{value.Replace("\n", " | ", StringComparison.Ordinal)}»";
}
