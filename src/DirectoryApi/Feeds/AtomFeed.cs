using System.Globalization;
using System.Text;
using System.Xml;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports;
using DirectoryApi.Operations;

namespace DirectoryApi.Feeds;

/// <summary>A page of changes as Atom (RFC 4287), with links to the next page (RFC 5005, section 3).</summary>
internal static class AtomFeed
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    /// <summary>The page, in UTF-8. A page is small, and so made before it is sent.</summary>
    public static ReadOnlyMemory<byte> Make(FeedPage page)
    {
        var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            Write(xml, page);
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <summary>An instant as feeds write it, RFC 3339 in UTC.</summary>
    public static string Time(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Write(XmlWriter xml, FeedPage page)
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, page.Language.Tag());
        Element(xml, "id", page.Tags.Feed);
        Element(xml, "title", FeedEntry.Say("title", page.Language));
        Element(xml, "subtitle", FeedEntry.Say("subtitle", page.Language));
        Element(xml, "updated", Time(page.Updated));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", FeedEntry.Say("author", page.Language));
        xml.WriteEndElement();
        Element(xml, "rights", ExportTexts.Licence(page.Language));
        xml.WriteStartElement("generator", Namespace);
        xml.WriteAttributeString("version", ProgramVersion.Current);
        xml.WriteString("DirectoryApi");
        xml.WriteEndElement();
        Link(xml, "self", page.Self, "application/atom+xml");
        Link(xml, "first", page.First, "application/atom+xml");
        Link(xml, "alternate", page.Home, "text/html");
        if (page.Next is { } next)
        {
            Link(xml, "next", next, "application/atom+xml");
        }

        foreach (var entry in page.Entries)
        {
            WriteEntry(xml, entry);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "updated", Time(entry.Published));
        Element(xml, "published", Time(entry.Published));
        if (entry.Url is { } url)
        {
            Link(xml, "alternate", url, "text/html");
        }

        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", entry.Change.Kind.ToString().ToUpperInvariant());
        xml.WriteEndElement();
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Printable(entry.Content));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Printable(text));

    private static void Link(XmlWriter xml, string relation, string address, string mediaType)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // XML 1.0 has no way to write control characters and halves of pairs.
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return printable.ToString();
    }
}
