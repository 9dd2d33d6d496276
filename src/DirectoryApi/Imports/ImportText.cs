using System.Globalization;
using System.Text;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reporting;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>The sentences an import is told in.</summary>
internal static class ImportText
{
    /// <summary>A file was read: the document, its tables with copies told once, and what became of their characters.</summary>
    public static string Read(AnnexReading reading)
    {
        var decree = reading.Decree;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{decree.FileName}: decree № {decree.Decree.Number} of {decree.Decree.AdoptedOn:yyyy-MM-dd}, {ReportText.Count(decree.Standards.Count, "standard")}, {ReportText.Count(decree.Rows.Count, "row")}");
        foreach (var group in TableGroup.Of(reading))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {group}");
        }

        return text.Append(CultureInfo.InvariantCulture, $"  {ReportText.Share(reading.Account)}").ToString();
    }

    /// <summary>A step of writing an edition.</summary>
    public static string Stage(ApplyStage stage) => stage switch
    {
        ApplyStage.Comparing => "Comparing with the current edition",
        ApplyStage.WritingRows => "Writing rows",
        ApplyStage.WritingOffices => "Writing offices",
        ApplyStage.Committing => "Publishing the edition",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a step of applying."),
    };

    /// <summary>Another import came first.</summary>
    public static string PlanningAgain(string reason) => $"Planning again: {reason}";

    /// <summary>What came of an import, in a few lines.</summary>
    public static string Summary(ImportOutcome outcome)
    {
        var text = new StringBuilder();
        text.AppendLine(outcome switch
        {
            { Applied: null } => "Nothing to import: the store holds these files already.",
            { Applied.Unchanged: true } applied => string.Create(CultureInfo.InvariantCulture, $"Nothing changed: edition {applied.Applied.Edition} says the same."),
            _ => Published(outcome.Applied),
        });
        if (outcome.Warnings.Count > 0)
        {
            text.AppendLine("Warnings; every value was kept as printed:");
        }

        AppendWarnings(text, outcome.Warnings);
        return text.ToString().TrimEnd();
    }

    /// <summary>Warnings by their codes: how many, and the first as an example.</summary>
    public static void AppendWarnings(StringBuilder text, IReadOnlyList<ImportWarning> all)
    {
        foreach (var warnings in all.GroupBy(warning => warning.Code).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {warnings.Count(),5:N0}  {warnings.Key}  {Example(warnings.First())}");
        }
    }

    /// <summary>A warning in full.</summary>
    public static string Warning(ImportWarning warning) => $"{warning.File}, {warning.Span}: {warning.Code}: {warning.Message}";

    /// <summary>An edition was published: its number and how many offices it changed.</summary>
    public static string Published(ApplyResult applied) => string.Create(
        CultureInfo.InvariantCulture,
        $"Edition {applied.Edition}: {applied.Offices.Added:N0} {Plural(applied.Offices.Added, "office")} added, {applied.Offices.Changed:N0} changed, {applied.Offices.Withdrawn:N0} withdrawn, {applied.Offices.Unchanged:N0} unchanged.");

    private static string Example(ImportWarning warning) => $"(for example {warning.Span}: {warning.Message})";

    private static string Plural(int count, string noun) => count == 1 ? noun : noun + "s";
}
