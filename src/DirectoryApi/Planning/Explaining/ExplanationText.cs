using System.Globalization;
using System.Text;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Reporting;
using DirectoryApi.Imports;
using DirectoryApi.Nodes;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Planning.Explaining;

/// <summary>Tells an explanation on a terminal. Signs that steer a terminal are shown as U+FFFD.</summary>
internal static class ExplanationText
{
    /// <summary>The explanation, in lines that end with a line feed.</summary>
    public static string Of(OfficeExplanation explanation)
    {
        var office = explanation.Office;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{PrintedName.Of(office).Text}\n  slug {office.Slug}\n  key {office.Key}\n  id {NodeId.Encode(nameof(Office), office.Key)}\n");
        text.Append(explanation.WithdrawnIn is { } edition
            ? string.Create(CultureInfo.InvariantCulture, $"  gone since edition {edition}; told as it was last\n")
            : string.Create(CultureInfo.InvariantCulture, $"  in edition {explanation.Edition}, as of {ReportText.Date(office.AsOf)}\n"));
        Section(text, "Also found as", explanation.Aliases, alias => $"{alias.Slug} ({alias.Key})");
        Section(text, "Values", explanation.Values, Value);
        Section(text, "Rows it rests on", explanation.Witnesses, Witness);
        Section(text, "Rows that say otherwise", office.Dissents, dissent => $"{PlanWords.Of(dissent.Field)}: {Line(dissent.Value)} in {string.Join(", ", dissent.Rows)}");
        Section(text, "What earlier annexes said", office.History, Statement);
        Section(text, "Doubts", explanation.Doubts, doubt => $"{doubt.Match.Left} and {doubt.Match.Right}, {(doubt.Match.IsJoined ? "taken for one office" : "kept apart")}: {doubt.Match.Reason}");
        return TerminalText.Printable(text);
    }

    private static void Section<T>(StringBuilder text, string title, IReadOnlyList<T> items, Func<T, string> line)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{title}:\n");
        foreach (var item in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {line(item)}\n");
        }
    }

    private static string Value(ExplainedValue value) =>
        $"{PlanWords.Of(value.Field)}: {Line(value.Text)}{(value.Places.Count == 0 ? "" : $" ({string.Join(", ", value.Places)})")}{(value.Note is { } note ? $" ({note})" : "")}";

    private static string Witness(ExplainedWitness witness)
    {
        var place = witness.Place is { } row ? $" ({row})" : "";
        var reason = witness.Witness.Reason.Length > 0 ? $": {witness.Witness.Reason}" : "";
        var cells = witness.Cells is { } printed ? $"\n    {printed}" : "";
        return $"{witness.Witness.Row}{place}{reason}{cells}";
    }

    private static string Statement(OfficeStatement statement) => string.Join("; ", ((string?[])[
        $"{statement.DocumentSlug} of {ReportText.Date(statement.AsOf)}{(statement.IsReplaced ? ", replaced since" : "")}: {statement.Name}",
        statement.Address,
        .. statement.Phones,
        statement.Hours]).OfType<string>());

    private static string Line(string value) => $"«{value.Replace("\n", " | ", StringComparison.Ordinal)}»";
}
