using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using DirectoryApi.Importers;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Benchmarks.Reading;

/// <summary><c>read FILE...</c>: reads documents to rows, several times over, and prints what that takes.</summary>
internal static class ReadCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents to read.", Arity = ArgumentArity.OneOrMore };
        var gazetteer = new Option<string>("--gazetteer")
        {
            Description = "Folder of the gazetteer.",
            DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "data", "gazetteer"),
        };
        var rounds = new Option<int>("--rounds") { Description = "How often the documents are read.", DefaultValueFactory = _ => 5 };
        var command = new Command("read", "Read documents to rows and print processor time and memory of each round.") { files, gazetteer, rounds };
        command.SetAction(result => Run(result.GetRequiredValue(files), result.GetRequiredValue(gazetteer), result.GetValue(rounds)));
        return command;
    }

    private static void Run(string[] files, string gazetteer, int rounds)
    {
        var process = Process.GetCurrentProcess();
        var importer = new AnnexImporter(GazetteerReader.Read(gazetteer));
        for (var round = 1; round <= rounds; round++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            var allocated = GC.GetTotalAllocatedBytes();
            var watch = Stopwatch.StartNew();
            var rows = files.Sum(file => importer.Import(file).Rows.Count);
            process.Refresh();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round}: {rows:N0} rows, {(process.TotalProcessorTime - before).TotalSeconds:0.00} s of processor time, {watch.Elapsed.TotalSeconds:0.00} s, {(GC.GetTotalAllocatedBytes() - allocated) / 1048576.0:0} MiB allocated, {process.PeakWorkingSet64 / 1048576.0:0} MiB at most"));
        }
    }
}
