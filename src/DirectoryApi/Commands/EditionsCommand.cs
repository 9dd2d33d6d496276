using System.CommandLine;
using System.Globalization;
using DirectoryApi.Operations;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Commands;

/// <summary><c>editions</c>: lists the editions that the store had.</summary>
internal static class EditionsCommand
{
    private static readonly string[] Heads = ["Edition", "Published (UTC)", "Offices", "Added", "Changed", "Withdrawn", ""];

    public static Command Create(SharedOptions shared)
    {
        var command = new Command("editions", "List the editions that the store had, oldest first: when each was published, how many offices it has and how many it changed.");
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                var paths = DirectoryPaths.From(Settings.Read(shared.ToSettings(result)));
                var editions = await StoreOpening.Open(paths).ReadEditionsAsync(cancellation);
                Console.Write(editions.Count == 0 ? $"The store {paths.Store} has no edition yet.\n" : Table(editions));
                return ExitCode.Success;
            },
            Console.Error));
        return command;
    }

    /// <summary>The editions in columns, under their heads; lines end with a line feed.</summary>
    private static string Table(IReadOnlyList<EditionSummary> editions)
    {
        string[][] lines = [Heads, .. editions.Select(Line)];
        int[] widths = [.. Heads.Select((_, column) => lines.Max(line => line[column].Length))];
        return string.Concat(lines.Select(line =>
            string.Join("  ", line.Select((cell, column) => column is 1 or 6 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd() + "\n"));
    }

    private static string[] Line(EditionSummary edition) =>
    [
        Number(edition.Number),
        edition.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        Number(edition.OfficeCount),
        $"+{Number(edition.Offices.Added)}",
        $"~{Number(edition.Offices.Changed)}",
        $"−{Number(edition.Offices.Withdrawn)}",
        string.Join(", ", ((string?[])[edition.IsCurrent ? "current" : null, edition.Restores is { } restored ? $"restores {Number(restored)}" : null]).OfType<string>()),
    ];

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
