using System.Globalization;
using System.Xml;

namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>
/// Reads the XHTML that <c>pdftotext -bbox-layout</c> writes: <c>page</c> elements with a width and a height, and in them, within
/// flows, blocks and lines, <c>word</c> elements with <c>xMin</c>, <c>yMin</c>, <c>xMax</c> and <c>yMax</c>. Only pages and words count.
/// </summary>
internal static class BboxReader
{
    /// <summary>Coordinates beyond this are of no paper: 200 inches, the largest page of PDF (ISO 32000-1, annex C), are 14 400 points.</summary>
    private const double MaximumCoordinate = 14_400;

    /// <summary>The pages in order, at most one more than <paramref name="maximumPages"/>. Words without extent or off any paper are left out.</summary>
    /// <exception cref="XmlException">It is not well-formed.</exception>
    /// <exception cref="IOException">The stream cannot be read, or is too long.</exception>
    public static List<PdfPage> Read(Stream stream, int maximumPages)
    {
        using var text = new XmlTextFilter(stream);
        using var xml = XmlReader.Create(text, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            IgnoreWhitespace = true,
        });
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        while (xml.Read() && pages.Count <= maximumPages)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "page":
                    words = [];
                    pages.Add(new PdfPage(Number(xml, "width"), Number(xml, "height"), words));
                    break;
                case "word" when ReadWord(xml) is { } word:
                    words.Add(word);
                    break;
            }
        }

        return pages;
    }

    private static PdfWord? ReadWord(XmlReader xml)
    {
        var (left, top, right, bottom) = (Number(xml, "xMin"), Number(xml, "yMin"), Number(xml, "xMax"), Number(xml, "yMax"));
        var text = xml.IsEmptyElement || !xml.Read() || xml.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            ? ""
            : string.Concat(xml.Value.Select(character => char.IsControl(character) ? ' ' : character)).Trim();
        return text.Length > 0 && right > left && bottom > top && left >= -MaximumCoordinate && right <= MaximumCoordinate && top >= -MaximumCoordinate && bottom <= MaximumCoordinate
            ? new PdfWord(left, top, right, bottom, text)
            : null;
    }

    /// <summary>A number of an attribute; not a number where it has none, which every comparison then refuses.</summary>
    private static double Number(XmlReader xml, string name) =>
        double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
