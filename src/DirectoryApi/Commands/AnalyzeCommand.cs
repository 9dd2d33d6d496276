using System.CommandLine;
using System.Text;
using DirectoryApi.Analysis;
using DirectoryApi.Operations;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Commands;

/// <summary><c>analyze TEXT</c>: prints what search makes of a text.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(SharedOptions shared)
    {
        var text = new Argument<string>("TEXT") { Description = "A query or any other text; in quotes where it has several words." };
        var format = FormatOption.Create("text: for a terminal; json: one object.", ReportFormat.Text, ReportFormat.Json);
        var command = new Command(
            "analyze",
            "Tell what search makes of a text: its words with their folded forms, stems and loose keys, what it says in another keyboard layout, and, where the store has an edition, how it is understood as a query: kinds of office, services, places, streets, numbers. Example: analyze \"цон темиртау\"")
        {
            text, format,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                var paths = DirectoryPaths.From(Settings.Read(shared.ToSettings(result)));
                var reader = await ReaderAsync(paths, cancellation);
                if (reader is null)
                {
                    await Console.Error.WriteLineAsync($"The store {paths.Store} has no edition yet, so that it is not told how the text is understood as a query.");
                }

                var analysis = QueryAnalysis.Of(result.GetRequiredValue(text), reader);
                await Report.To(result.FormatOf(format), path: null, []).WriteAsync((stream, form) => Render(stream, form, analysis), cancellation);
                return ExitCode.Success;
            },
            Console.Error));
        return command;
    }

    /// <summary>A reader for the places of the store's edition; null where it has none. Words of its offices are not known to it.</summary>
    private static async Task<QueryReader?> ReaderAsync(DirectoryPaths paths, CancellationToken cancellationToken)
    {
        var gazetteer = GazetteerReader.Read(paths.Gazetteer);
        var places = new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements);
        return await StoreOpening.Open(paths).LoadSnapshotAsync(places, cancellationToken) is { } snapshot ? new QueryReader(snapshot) : null;
    }

    private static void Render(Stream output, ReportFormat format, QueryAnalysis analysis)
    {
        if (format == ReportFormat.Json)
        {
            QueryAnalysisJsonWriter.Write(output, analysis);
        }
        else
        {
            output.Write(Encoding.UTF8.GetBytes(QueryAnalysisText.Of(analysis)));
        }
    }
}
