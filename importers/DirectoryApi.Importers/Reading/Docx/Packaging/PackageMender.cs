using System.IO.Compression;
using System.IO.Packaging;
using System.Xml;
using System.Xml.Linq;

namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>
/// Puts a package in order that breaks the rules of ISO/IEC 29500-2 where it does not matter to the text: relationships to mistyped
/// addresses of sites or to parts that are not there, names with backslashes, two parts of one name. The library that opens
/// packages refuses all of these; what it offers for mistyped addresses mends only those of relationships marked as external.
/// </summary>
internal static class PackageMender
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>
    /// A copy of a package with the parts of XML alone, the first one of each name, and the relationships alone that lead to the document,
    /// its styles and its lists.
    /// </summary>
    /// <param name="bytes">The package, which has passed <see cref="PackageCheck"/>.</param>
    /// <param name="errors">Makes the errors.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    /// <exception cref="ImportException">The parts are too large.</exception>
    /// <exception cref="XmlException">A list of relationships is not well-formed.</exception>
    public static MemoryStream Mend(ArraySegment<byte> bytes, DocxErrors errors, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
        var parts = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var name = "/" + entry.FullName.Replace('\\', '/').TrimStart('/');
            if ((name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || IsList(name)) && !name.Contains("/../", StringComparison.Ordinal))
            {
                parts.TryAdd(name, entry);
            }
        }

        var mended = new MemoryStream();
        using (var copy = new ZipArchive(mended, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, entry) in parts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                using var source = entry.Open();
                using var target = copy.CreateEntry(name[1..], CompressionLevel.NoCompression).Open();
                if (IsList(name))
                {
                    CopyRelationships(source, target, name, parts);
                }
                else
                {
                    Copy(source, target, mended, errors);
                }
            }
        }

        mended.Position = 0;
        return mended;
    }

    private static bool IsList(string name) => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void Copy(Stream source, Stream target, MemoryStream mended, DocxErrors errors)
    {
        var buffer = new byte[80 * 1024];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            if (mended.Length > DocxLimits.MendedLength)
            {
                throw errors.TooLarge($"parts of more than {DocxLimits.MendedLength / 1024 / 1024} MiB");
            }

            target.Write(buffer.AsSpan(0, read));
        }
    }

    private static void CopyRelationships(Stream source, Stream target, string name, Dictionary<string, ZipArchiveEntry> parts)
    {
        using var reader = XmlReader.Create(source, Settings);
        var list = XDocument.Load(reader);
        var part = PackUriHelper.GetSourcePartUriFromRelationshipPartUri(PackUriHelper.CreatePartUri(new Uri(name, UriKind.Relative)));
        list.Root!.Elements().Where(relationship => !LeadsToText(relationship, part, parts)).Remove();
        list.Save(target);
    }

    private static bool LeadsToText(XElement relationship, Uri source, Dictionary<string, ZipArchiveEntry> parts)
    {
        // The last segment of the type is what the transitional and the strict variant have in common.
        var type = (string?)relationship.Attribute("Type") ?? "";
        var target = ((string?)relationship.Attribute("Target") ?? "").Replace('\\', '/');
        return type[(type.LastIndexOf('/') + 1)..] is "officeDocument" or "styles" or "numbering"
            && (string?)relationship.Attribute("TargetMode") is null or "Internal"
            && Uri.TryCreate(target, UriKind.Relative, out var uri)
            && parts.ContainsKey(PackUriHelper.ResolvePartUri(source, uri).OriginalString);
    }
}
