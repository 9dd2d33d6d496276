using System.CommandLine;
using System.Globalization;
using DirectoryApi.Benchmarks.Synthetic.Annexes;

namespace DirectoryApi.Benchmarks.Scale;

/// <summary><c>scale</c>: the program over made-up directories of several sizes, and how what it takes grows.</summary>
internal static class ScaleCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var offices = new Option<string>("--offices") { Description = "The sizes, with commas between.", DefaultValueFactory = _ => "10000,100000,1000000" };
        var folder = new Option<string?>("--folder") { Description = "Where the files go, and are found again the next time; a folder of its own that is deleted at the end, where it is not given." };
        var only = new Option<string?>("--only") { Description = "Only the steps whose title contains this, over what is in the folder." };
        var command = new Command("scale", "Run the program over made-up directories of several sizes, and print what it takes.") { offices, folder, only };
        command.SetAction(async (result, cancellation) =>
        {
            try
            {
                var sizes = result.GetRequiredValue(offices).Split(',').Select(size => int.Parse(size, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
                await RunAsync([.. sizes], result.GetValue(folder), result.GetValue(only) ?? "", cancellation);
                return 0;
            }
            catch (OperationCanceledException)
            {
                return 130;
            }
            catch (Exception exception) when (exception is ScaleException or FormatException or OverflowException)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task RunAsync(IReadOnlyList<int> sizes, string? kept, string only, CancellationToken cancellationToken)
    {
        var folder = kept is null ? Directory.CreateTempSubdirectory("directory-scale-") : Directory.CreateDirectory(kept);
        var table = new ScaleTable();
        try
        {
            foreach (var size in sizes)
            {
                var directory = new ScaleDirectory(size, Path.Combine(folder.FullName, size.ToString(CultureInfo.InvariantCulture)));
                if (!Directory.Exists(directory.Annexes))
                {
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} offices: the decrees are written"));
                    AnnexWriter.Write(directory.Folder, size);
                }

                foreach (var step in ScaleSteps.All.Where(step => step.Title.Contains(only, StringComparison.OrdinalIgnoreCase)))
                {
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0} offices: {step.Title}"));
                    table.Add(size, await step.RunAsync(directory, cancellationToken));
                }
            }
        }
        finally
        {
            // Where a step fails, what was measured before it is told all the same.
            Console.WriteLine(table);
            if (kept is null)
            {
                folder.Delete(recursive: true);
            }
        }
    }
}
