using System.CommandLine;
using System.Text;
using System.Text.Json;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Search;
using DirectoryApi.Search.Reports;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Commands;

/// <summary><c>search QUERY</c>: prints how a query is understood and the offices that it finds.</summary>
internal static class SearchCommand
{
    private static readonly Dictionary<string, OfficeKind> Kinds =
        Enum.GetValues<OfficeKind>().ToDictionary(kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()), StringComparer.Ordinal);

    public static Command Create(SharedOptions shared)
    {
        var query = new Argument<string>("QUERY") { Description = "A few words: a kind of office, a place, a service, a name, a street and house, a phone." };
        var kinds = new Option<string[]>("--kind") { Description = "Only offices of these kinds.", AllowMultipleArgumentsPerToken = true };
        kinds.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var options = new SearchOptions(defaultCount: 10);
        var explain = new Option<bool>("--explain") { Description = "Tell what the score of each office is made of." };
        var format = FormatOption.Create("text: for a terminal; json: one object.", ReportFormat.Text, ReportFormat.Json);
        var command = new Command("search", "Search offices as the API's search does, and tell how the query is understood.")
        {
            query, kinds, options.Language, options.Near, options.First, explain, format,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                if (await SearchedStore.LoadAsync(shared.ToSettings(result), cancellation) is not { } snapshot)
                {
                    return ExitCode.Failure;
                }

                var request = new SearchRequest(result.GetRequiredValue(query))
                {
                    Within = WithinOf(snapshot, result.GetValue(kinds)),
                    Near = options.PointOf(result),
                    Explain = result.GetValue(explain),
                };
                using var engine = SearchEngine.Open(snapshot, basePath: null, TimeProvider.System, notify: null, cancellation);
                var found = engine.Search(request, cancellation);
                var report = new SearchReport(request.Query, found, found.Page(0, result.GetValue(options.First), cancellation), options.LanguageOf(result));
                await Report.To(result.FormatOf(format), path: null, []).WriteAsync((stream, form) => Render(stream, form, report), cancellation);
                return ExitCode.Success;
            },
            Console.Error));
        return command;
    }

    private static OfficeSet? WithinOf(DirectorySnapshot snapshot, string[]? kinds) =>
        kinds is { Length: > 0 } ? snapshot.Index.Matching(new OfficeCriteria { Kinds = [.. kinds.Select(kind => Kinds[kind])] }) : null;

    private static void Render(Stream output, ReportFormat format, SearchReport report)
    {
        if (format == ReportFormat.Json)
        {
            SearchReportJson.Write(output, report);
        }
        else
        {
            output.Write(Encoding.UTF8.GetBytes(SearchReportText.Of(report)));
        }
    }
}
