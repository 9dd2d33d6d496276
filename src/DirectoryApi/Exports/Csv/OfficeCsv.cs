using System.IO.Pipelines;
using DirectoryApi.Exports.Http;

namespace DirectoryApi.Exports.Csv;

/// <summary>The table of offices as comma-separated values, one line an office behind a line of heads.</summary>
internal static class OfficeCsv
{
    /// <summary>Its media type (RFC 4180, RFC 7111).</summary>
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    /// <summary>Writes the table.</summary>
    public static Task WriteAsync(PipeWriter output, ExportScope scope, SelectedOffices offices, CancellationToken cancellationToken)
    {
        var columns = OfficeColumns.Of(scope);
        var csv = new CsvWriter(output);
        WriteLine(columns.Select(column => column.Name));
        return output.WriteAllAsync(offices, office => WriteLine(columns.Select(column => column.CellOf(office))), cancellationToken);

        void WriteLine(IEnumerable<string?> cells)
        {
            foreach (var cell in cells)
            {
                csv.Cell(cell);
            }

            csv.EndLine();
        }
    }
}
