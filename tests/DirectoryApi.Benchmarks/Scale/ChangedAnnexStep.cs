namespace DirectoryApi.Benchmarks.Scale;

/// <summary>A maintainer's day: one decree of all has new phones in some of its rows.</summary>
internal sealed class ChangedAnnexStep : IScaleStep
{
    /// <summary>Every so manieth row has another phone.</summary>
    private const int EveryRow = 100;

    /// <inheritdoc />
    public string Title => "import of one changed decree";

    /// <inheritdoc />
    public async Task<IReadOnlyList<ScaleFigure>> RunAsync(ScaleDirectory directory, CancellationToken cancellationToken)
    {
        var decree = Directory.EnumerateFiles(directory.Annexes).Order(StringComparer.Ordinal).First();
        var folder = Directory.CreateDirectory(Path.Combine(directory.Folder, "changed"));
        var changed = Path.Combine(folder.FullName, Path.GetFileName(decree));
        await File.WriteAllLinesAsync(changed, (await File.ReadAllLinesAsync(decree, cancellationToken)).Select((line, index) => index % EveryRow == 0 ? WithAnotherPhone(line) : line), cancellationToken);
        var run = await MeasuredProgram.RunAsync(["import", changed, .. directory.Options], cancellationToken);
        return
        [
            new ScaleFigure("import of one changed decree", "s", run.Seconds),
            new ScaleFigure("import of one changed decree, processor", "s", run.ProcessorSeconds),
            new ScaleFigure("import of one changed decree, peak memory", "MiB", run.PeakMebibytes),
        ];
    }

    /// <summary>The last figure of the phone, which is the cell before the last, is one more.</summary>
    private static string WithAnotherPhone(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length < 3 || cells[^2] is not [.., >= '0' and <= '9'] phone)
        {
            return line;
        }

        cells[^2] = phone[..^1] + (char)('0' + ((phone[^1] - '0' + 1) % 10));
        return string.Join('\t', cells);
    }
}
