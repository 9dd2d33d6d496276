using System.CommandLine;
using System.Text;
using DirectoryApi.Imports;
using DirectoryApi.Operations;
using DirectoryApi.Planning;
using DirectoryApi.Planning.Explaining;

namespace DirectoryApi.Commands;

/// <summary><c>explain OFFICE</c>: tells where every value of an office comes from, and why its rows are taken to speak of it.</summary>
internal static class ExplainCommand
{
    public static Command Create(SharedOptions shared)
    {
        var office = new Argument<string>("OFFICE") { Description = "The office's slug or key, or its id of the API; also one that it had before." };
        var format = FormatOption.Create("text: for a terminal; json: one object.", ReportFormat.Text, ReportFormat.Json);
        var output = FormatOption.CreateOutput();
        var command = new Command("explain", "Tell where every value of an office comes from: the printed rows, why each is taken to speak of it, what earlier annexes said.")
        {
            office, format, output,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            () => RunAsync(
                DirectoryPaths.From(Settings.Read(shared.ToSettings(result))),
                result.GetRequiredValue(office),
                Report.To(result.FormatOf(format), result.GetValue(output), []),
                cancellation),
            Console.Error));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryPaths paths, string name, Report report, CancellationToken cancellationToken)
    {
        if (await StoreOpening.Open(paths).ReadEditionAsync(cancellationToken) is not { } edition)
        {
            await Console.Error.WriteLineAsync($"The store {paths.Store} has no edition yet, and so no office to explain.");
            return ExitCode.Failure;
        }

        var explainer = new OfficeExplainer(edition, new EditionPlanner(ImportBasis.Read(paths)));
        if (explainer.Explain(name, cancellationToken) is not { } explanation)
        {
            var like = explainer.SlugsLike(name);
            await Console.Error.WriteLineAsync(
                $"No office has the slug, key or id «{name}», or ever had.{(like.Count > 0 ? $" There are: {string.Join(", ", like)}." : "")}");
            return ExitCode.Failure;
        }

        await report.WriteAsync((stream, format) => Render(stream, format, explanation), cancellationToken);
        return ExitCode.Success;
    }

    private static void Render(Stream output, ReportFormat format, OfficeExplanation explanation)
    {
        if (format == ReportFormat.Json)
        {
            ExplanationJsonWriter.Write(output, explanation);
        }
        else
        {
            output.Write(Encoding.UTF8.GetBytes(ExplanationText.Of(explanation)));
        }
    }
}
