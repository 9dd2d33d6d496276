using System.Text;

namespace DirectoryApi.Importers.Reporting.Pages;

/// <summary>
/// A page that stands by itself: it needs no script and nothing from elsewhere, and allows neither (Content-Security-Policy). All
/// reports look alike, light and dark, wide and narrow.
/// </summary>
public static class ReportPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private static readonly string CommonStyle = ReadStyle();

    /// <summary>Writes a page in UTF-8.</summary>
    /// <param name="output">Takes the page; stays open.</param>
    /// <param name="title">Title and first heading.</param>
    /// <param name="style">Style sheet of this report alone, after that of all; empty for none.</param>
    /// <param name="header">Writes what stands below the heading, before the main part.</param>
    /// <param name="main">Writes the main part.</param>
    public static void Write(Stream output, string title, string style, Action<HtmlOutput> header, Action<HtmlOutput> main)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(main);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        var page = new HtmlOutput(writer);
        page.Raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").Raw(Policy).Raw("\">")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">")
            .Raw("<title>").Text(title).Raw("</title><style>\n").Raw(CommonStyle).Raw(style).Raw("</style></head>\n<body><header><h1>").Text(title).Raw("</h1>");
        header(page);
        page.Raw("</header><main>\n");
        main(page);
        page.Raw("</main></body></html>\n");
    }

    private static string ReadStyle()
    {
        using var style = typeof(ReportPage).Assembly.GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("The assembly has no report.css.");
        using var reader = new StreamReader(style, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
