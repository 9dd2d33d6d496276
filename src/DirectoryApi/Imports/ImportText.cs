using System.Globalization;
using System.Text;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>The sentences an import is told in.</summary>
internal static class ImportText
{
    /// <summary>A file was read.</summary>
    public static string Read(string name, ImportedDecree decree) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: decree № {decree.Decree.Number} of {decree.Decree.AdoptedOn:yyyy-MM-dd}, {decree.Standards.Count} {Plural(decree.Standards.Count, "standard")}, {decree.Rows.Count:N0} {Plural(decree.Rows.Count, "row")}");

    /// <summary>A step of writing an edition.</summary>
    public static string Stage(ApplyStage stage) => stage switch
    {
        ApplyStage.Comparing => "Comparing with the current edition",
        ApplyStage.WritingRows => "Writing rows",
        ApplyStage.WritingOffices => "Writing offices",
        ApplyStage.Committing => "Publishing the edition",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a step of applying."),
    };

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

        foreach (var warnings in outcome.Warnings.GroupBy(warning => warning.Code).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {warnings.Count(),5:N0}  {warnings.Key}  {Example(warnings.First())}");
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>A warning in full.</summary>
    public static string Warning(ImportWarning warning) => $"{warning.File}, {warning.Span}: {warning.Code}: {warning.Message}";

    private static string Published(ApplyResult applied) => string.Create(
        CultureInfo.InvariantCulture,
        $"Edition {applied.Edition}: {applied.Offices.Added:N0} {Plural(applied.Offices.Added, "office")} added, {applied.Offices.Changed:N0} changed, {applied.Offices.Withdrawn:N0} withdrawn, {applied.Offices.Unchanged:N0} unchanged.");

    private static string Example(ImportWarning warning) => $"(for example {warning.Span}: {warning.Message})";

    private static string Plural(int count, string noun) => count == 1 ? noun : noun + "s";
}
