using System.Globalization;
using System.Text;
using DirectoryApi.Domain.Law;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reporting;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Imports;

/// <summary>Tells on a terminal how a document was read.</summary>
internal static class InspectionText
{
    private const int ResidueShown = 10;

    /// <summary>The document, in lines that end with a line feed. Signs that steer a terminal are shown as U+FFFD.</summary>
    public static string Of(AnnexReading reading)
    {
        var decree = reading.Decree.Decree;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{reading.Document.File.Name}: {ReportText.Format(reading.Document.Format)}, decree № {decree.Number} of {decree.AdoptedOn:yyyy-MM-dd} ({decree.Stem}), {Status(decree)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  {decree.Title}\n");
        text.Append(CultureInfo.InvariantCulture, $"{ReportText.Count(reading.Decree.Standards.Count, "standard")}:\n");
        foreach (var standard in reading.Decree.Standards)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {standard.Ordinal}. {standard.Name} (line {standard.Line})\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{ReportText.Count(reading.Tables.Count, "table")}, {ReportText.Count(reading.Decree.Rows.Count, "row")}:\n");
        foreach (var group in TableGroup.Of(reading))
        {
            AppendTables(text, group);
        }

        AppendPassedOver(text, reading);
        text.Append(CultureInfo.InvariantCulture, $"{ReportText.Share(reading.Account)}\n");
        AppendResidue(text, reading);
        if (reading.Decree.Warnings.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{ReportText.Count(reading.Decree.Warnings.Count, "warning")}; every value was kept as printed:\n");
            ImportText.AppendWarnings(text, reading.Decree.Warnings);
        }

        return TerminalText.Printable(text);
    }

    private static string Status(Decree decree) => decree switch
    {
        { Status: DocumentStatus.InForce } => "not said to be repealed",
        { RepealedOn: { } date } => $"repealed {ReportText.Date(date)}",
        _ => "repealed",
    };

    private static void AppendTables(StringBuilder text, TableGroup group)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {group}\n");
        var table = group.Tables[0].Table;
        for (var column = 0; column < table.Columns.Count; column++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {column + 1}. {ReportText.Role(table.Columns[column])}{Head(table.Columns[column])}\n");
        }
    }

    private static string Head(Column column) => column.Head.Length > 0 ? $": «{column.Head}»" : " (the head is lost)";

    private static void AppendPassedOver(StringBuilder text, AnnexReading reading)
    {
        if (reading.Account.PassedOver.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{ReportText.Count(reading.Account.PassedOver.Count, "table")} without offices, passed over:\n");
        foreach (var table in reading.Account.PassedOver)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {table.Span}, {ReportText.Count(table.Rows, "row")}: {table.Heads}\n");
        }
    }

    private static void AppendResidue(StringBuilder text, AnnexReading reading)
    {
        var residue = reading.Account.Tables.SelectMany(table => table.Residue).ToArray();
        foreach (var place in residue.Take(ResidueShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {place.Span}: «{place.Text}»\n");
        }

        if (residue.Length > ResidueShown)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and at {residue.Length - ResidueShown:N0} more places, which --format json and html give\n");
        }
    }
}
