namespace DirectoryApi.Commands;

/// <summary>A report and where it goes: a file, or standard output.</summary>
internal sealed class Report
{
    private static readonly Dictionary<string, ReportFormat> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = ReportFormat.Html,
        [".json"] = ReportFormat.Json,
    };

    private readonly ReportFormat _format;
    private readonly string? _path;

    private Report(ReportFormat format, string? path)
    {
        _format = format;
        _path = path;
    }

    /// <summary>A report whose format the file's extension tells.</summary>
    /// <param name="path">The file.</param>
    /// <param name="inputs">The documents to be read, none of which it may be.</param>
    /// <exception cref="ReportException">The extension is another one, or no such file can be written.</exception>
    public static Report ByExtension(string path, IReadOnlyList<string> inputs) =>
        Extensions.TryGetValue(Path.GetExtension(path), out var format)
            ? To(format, path, inputs)
            : throw new ReportException($"The report {path} ends in neither .html nor .json; name it with the extension of the form you want.");

    /// <summary>A report in a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="inputs">The documents to be read, none of which it may be.</param>
    /// <exception cref="ReportException">No such file can be written.</exception>
    public static Report To(ReportFormat format, string? path, IReadOnlyList<string> inputs)
    {
        if (path is null)
        {
            return new Report(format, path: null);
        }

        if (path.Length == 0 || path.Contains('\0'))
        {
            throw new ReportException("The name of the report is no name of a file.");
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new ReportException($"The report {path} is a folder; name a file in it.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new ReportException($"There is no folder {Path.GetDirectoryName(full)} for the report {path}; create it, or name another one.");
        }

        return inputs.Where(input => input.Length > 0 && !input.Contains('\0')).Any(input => Path.GetFullPath(input) == full)
            ? throw new ReportException($"The report {path} would replace the document itself; name another file.")
            : new Report(format, full);
    }

    /// <summary>Writes the report: the whole of it, or nothing.</summary>
    /// <param name="render">Writes what it tells in a format.</param>
    /// <param name="cancellationToken">Keeps the writing from beginning.</param>
    /// <exception cref="ReportException">The file cannot be written.</exception>
    public async Task WriteAsync(Action<Stream, ReportFormat> render, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        render(content, _format);
        content.Position = 0;
        if (_path is null)
        {
            await using var output = Console.OpenStandardOutput();
            await content.CopyToAsync(output, cancellationToken);
            return;
        }

        try
        {
            await using var file = new FileStream(_path, FileMode.Create, FileAccess.Write);

            // A report that was begun is finished: a half would look like a whole.
            await content.CopyToAsync(file, CancellationToken.None);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ReportException($"The report {_path} cannot be written: {error.Message}", error);
        }
    }
}
