using System.Text;
using DirectoryApi.Planning;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Commands;

/// <summary>Tells a plan, in any format.</summary>
internal static class PlanReport
{
    /// <summary>Writes the report where it goes.</summary>
    public static Task WriteAsync(this Report report, EditionPlan plan, CancellationToken cancellationToken) =>
        report.WriteAsync((output, format) => Render(output, format, plan), cancellationToken);

    private static void Render(Stream output, ReportFormat format, EditionPlan plan)
    {
        switch (format)
        {
            case ReportFormat.Html:
                PlanHtmlWriter.Write(output, plan);
                break;
            case ReportFormat.Json:
                PlanJsonWriter.Write(output, plan);
                break;
            default:
                output.Write(Encoding.UTF8.GetBytes(PlanText.Of(plan)));
                break;
        }
    }
}
