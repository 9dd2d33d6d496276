using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Reporting.Pages;

namespace DirectoryApi.Importers.Reporting;

/// <summary>
/// Writes how documents were read as one page that stands by itself: for each office table every row, its source on the left and its
/// values on the right, each linked to the cell it was read from. Text of the documents is never markup.
/// </summary>
public static class ReadingHtmlWriter
{
    /// <summary>Writes the page in UTF-8.</summary>
    /// <param name="output">Takes the page; stays open.</param>
    /// <param name="readings">The documents, at least one.</param>
    /// <param name="cancellationToken">Ends the writing in the middle.</param>
    public static void Write(Stream output, IReadOnlyList<AnnexReading> readings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentOutOfRangeException.ThrowIfZero(readings.Count, nameof(readings));
        var title = readings.Count == 1 ? $"How {readings[0].Document.File.Name} was read" : $"How {readings.Count} documents were read";
        var documents = readings.Select((reading, index) => new DocumentPlaces(index + 1, reading)).ToArray();
        ReportPage.Write(
            output,
            title,
            style: "",
            page =>
            {
                page.Raw("<p>Each row shows its source, cell by cell with line numbers, and beside it the values that were read. A value is a link to the cell it comes from.</p>");
                if (documents.Length > 1)
                {
                    WriteDocuments(page, documents);
                }
            },
            page =>
            {
                foreach (var document in documents)
                {
                    new DocumentSection(page, document).Write(cancellationToken);
                }
            });
    }

    private static void WriteDocuments(HtmlOutput page, DocumentPlaces[] documents)
    {
        page.Raw("<nav aria-labelledby=\"documents\"><h2 id=\"documents\">Documents</h2><div class=\"wide\" role=\"region\" aria-labelledby=\"documents\" tabindex=\"0\"><table><thead><tr>");
        foreach (var head in (string[])["Document", "Language", "Rows", "Characters", "Accounted for", "Left over", "Warnings"])
        {
            page.Raw("<th scope=\"col\">").Raw(head).Raw("</th>");
        }

        page.Raw("</tr></thead><tbody>");
        foreach (var document in documents)
        {
            var reading = document.Reading;
            page.Raw("<tr><td><a href=\"#").Raw(document.Id).Raw("\">").Text(reading.Document.File.Name).Raw("</a></td><td>")
                .Raw(reading.Decree.Decree.Language.Tag()).Raw("</td><td>").Number(reading.Decree.Rows.Count).Raw("</td><td>")
                .Number(reading.Account.Characters).Raw("</td><td>").Raw(ReportText.Percent(reading.Account.AccountedShare)).Raw("</td><td>")
                .Number(reading.Account.InResidue).Raw("</td><td>").Number(reading.Decree.Warnings.Count).Raw("</td></tr>");
        }

        page.Raw("</tbody></table></div></nav>");
    }
}
