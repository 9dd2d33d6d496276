using System.Diagnostics;
using System.Xml;

namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>
/// Runs Poppler's <c>pdftotext -bbox-layout</c> over a document: as a child process without a shell, on a private copy that is
/// deleted afterwards, with limits of time, pages and output.
/// </summary>
internal sealed class PdfToText
{
    /// <summary>Pages above which a document is refused: the longest decree has some 200.</summary>
    public const int MaximumPages = 2000;

    /// <summary>Bytes of output above which a document is refused: 200 pages of tables give some 10 MiB.</summary>
    public const long MaximumOutput = 48L * 1024 * 1024;

    /// <summary>Time after which the tool is stopped: 200 pages of tables take less than a second.</summary>
    public static readonly TimeSpan MaximumTime = TimeSpan.FromSeconds(8);

    private readonly string? _searchPath;
    private readonly TimeSpan _time;

    /// <param name="searchPath">Folders to look for the tool in, in the form of the PATH variable.</param>
    /// <param name="time">The limit of time; <see cref="MaximumTime"/> where none is given.</param>
    public PdfToText(string? searchPath, TimeSpan? time = null)
    {
        _searchPath = searchPath;
        _time = time ?? MaximumTime;
    }

    /// <summary>The words of each page.</summary>
    /// <exception cref="ImportException">The tool is missing, or it could not read the document within the limits.</exception>
    public IReadOnlyList<PdfPage> Read(SourceFile file, CancellationToken cancellationToken)
    {
        var tool = ToolPath.Find("pdftotext", _searchPath) ?? throw new ImportException(
            ImportErrorKind.ToolMissing,
            file.Name,
            "is a PDF, and the program pdftotext, which reads those, is not installed. Install Poppler (Debian and Ubuntu: apt install poppler-utils; macOS: brew install poppler; Windows: winget install oschwartz10612.Poppler, with its folder on the PATH), or save the document as DOCX or HTML and import that.");
        var folder = Directory.CreateTempSubdirectory("annex-");
        try
        {
            var copy = Path.Combine(folder.FullName, "annex.pdf");
            File.WriteAllBytes(copy, file.Bytes.Span);
            return Run(tool, copy, file, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            throw new ImportException(ImportErrorKind.Unreadable, file.Name, $"cannot be given to pdftotext: {error.Message} Check the temporary folder and that {tool} can be run.", error);
        }
        finally
        {
            Delete(folder);
        }
    }

    private List<PdfPage> Run(string tool, string copy, SourceFile file, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(tool, copy) };
        process.Start();
        using var limit = new CancellationTokenSource(_time, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var killing = either.Token.Register(() => Kill(process));
        var messages = ToolMessages.ReadAsync(process.StandardError.BaseStream);
        var output = new LimitedStream(process.StandardOutput.BaseStream, MaximumOutput);
        List<PdfPage>? pages = null;
        try
        {
            pages = BboxReader.Read(output, MaximumPages);
        }
        catch (Exception error) when (error is XmlException or IOException)
        {
            // Nothing, or half a page: what the tool says of it is told below.
        }
        finally
        {
            // A document that is not read to its end would keep the tool waiting for its reader.
            Kill(process);
        }

        process.WaitForExit();
        cancellationToken.ThrowIfCancellationRequested();
        var stopped = limit.IsCancellationRequested ? ToolFailure.OutOfTime : output.IsExceeded ? ToolFailure.OutOfSpace : (ToolFailure?)null;
        return stopped is null && pages is { Count: > 0 and <= MaximumPages }
            ? pages
            : throw ToolMessages.Explain(file.Name, stopped, pages?.Count ?? 0, messages.GetAwaiter().GetResult());
    }

    private static ProcessStartInfo StartInfo(string tool, string copy)
    {
        var start = new ProcessStartInfo(tool)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(copy)!,
        };

        // One page more than allowed tells that there are too many.
        foreach (var argument in (string[])["-bbox-layout", "-enc", "UTF-8", "-l", (MaximumPages + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), copy, "-"])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private static void Delete(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The document is a copy in a folder of this user alone; the system clears what could not be deleted.
        }
    }
}
