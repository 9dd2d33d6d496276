using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Planning.Reports;

/// <summary>The words plans are told in, the same on a terminal and on a page.</summary>
internal static class PlanWords
{
    private static readonly Dictionary<OfficeField, string> Fields = new()
    {
        [OfficeField.NameKk] = "name in Kazakh",
        [OfficeField.NameRu] = "name in Russian",
        [OfficeField.NameEn] = "name in English",
        [OfficeField.Parent] = "office above",
        [OfficeField.Emails] = "e-mail",
        [OfficeField.Websites] = "sites",
    };

    private static readonly Dictionary<PlanKind, string> Notes = new()
    {
        [PlanKind.Withdrawn] = "No annex lists them any more.",
        [PlanKind.Merged] = "They were found to be other offices, under whose keys they are found from now on.",
        [PlanKind.Added] = "The current edition does not have them.",
        [PlanKind.Renamed] = "The printed name changes.",
        [PlanKind.Moved] = "The address changes to another settlement, street or building.",
        [PlanKind.Changed] = "Other values change.",
    };

    /// <summary>A field: <c>name in Kazakh</c>, <c>phones</c>.</summary>
    public static string Of(OfficeField field) => Fields.GetValueOrDefault(field) ?? ReportText.Words(field);

    /// <summary>A heading of offices of a kind: <c>Withdrawn</c>.</summary>
    public static string Of(PlanKind kind) => kind.ToString();

    /// <summary>What it means to be of a kind, in a sentence.</summary>
    public static string NoteOn(PlanKind kind) => Notes[kind];

    /// <summary>What happens to a document: <c>P1.ru.txt: new, 988 rows</c>.</summary>
    public static string Of(PlannedDocument document) => document.Change switch
    {
        DocumentChange.New => $"{document.FileName}: new, {ReportText.Count(document.Rows, "row")}",
        DocumentChange.Replaced => $"{document.FileName}: takes the place of the one the store holds, {ReportText.Count(document.Rows, "row")}, {ReportText.Count(document.RowsBefore, "row")} before",
        _ => $"{document.FileName}: stays as it is, {ReportText.Count(document.Rows, "row")}",
    };

    /// <summary>What the plan is made from.</summary>
    public static string Base(EditionPlan plan) => plan.BaseEdition is { } edition
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Made from edition {edition} of the store, which it would replace.")
        : "The store has no edition yet; this would be the first.";
}
