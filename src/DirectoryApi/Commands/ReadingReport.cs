using System.Text;
using DirectoryApi.Importers;
using DirectoryApi.Importers.Reporting;
using DirectoryApi.Imports;

namespace DirectoryApi.Commands;

/// <summary>Tells how documents were read, in any format.</summary>
internal static class ReadingReport
{
    /// <summary>Writes the report where it goes.</summary>
    public static Task WriteAsync(this Report report, IReadOnlyList<AnnexReading> readings, CancellationToken cancellationToken) =>
        report.WriteAsync((output, format) => Render(output, format, readings, cancellationToken), cancellationToken);

    private static void Render(Stream output, ReportFormat format, IReadOnlyList<AnnexReading> readings, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case ReportFormat.Html:
                ReadingHtmlWriter.Write(output, readings, cancellationToken);
                break;
            case ReportFormat.Json:
                foreach (var reading in readings)
                {
                    ReadingJsonWriter.Write(output, reading, cancellationToken);
                }

                break;
            default:
                output.Write(Encoding.UTF8.GetBytes(string.Join('\n', readings.Select(InspectionText.Of))));
                break;
        }
    }
}
