using System.IO.Compression;
using System.Text;
using DirectoryApi.Importers.Reading;
using static DirectoryApi.Importers.Tests.Reading.Docx.DocxFile;

namespace DirectoryApi.Importers.Tests.Reading.Docx;

/// <summary>What is no document that can be read is refused by its right name, with what to do.</summary>
public class DocxRefusalTests
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0];

    public static TheoryData<string, ImportErrorKind, string> Refused { get; } = new()
    {
        { "old", ImportErrorKind.UnknownFormat, "is in a binary format of Office 97-2003 (.doc)." },
        { "encrypted", ImportErrorKind.Encrypted, "is encrypted and opens only with a password." },
        { "locked archive", ImportErrorKind.Encrypted, "is encrypted and opens only with a password." },
        { "rtf", ImportErrorKind.UnknownFormat, "is a document in RTF." },
        { "workbook", ImportErrorKind.UnknownFormat, "is a workbook of a spreadsheet." },
        { "no document", ImportErrorKind.UnknownFormat, "is a package without a document of a word processor." },
        { "out of the package", ImportErrorKind.UnknownFormat, "is a package without a document of a word processor." },
        { "elsewhere", ImportErrorKind.UnknownFormat, "is a package without a document of a word processor." },
        { "document missing", ImportErrorKind.UnknownFormat, "is a package without a document of a word processor." },
        { "linked page", ImportErrorKind.UnknownFormat, "holds a part in another format that is linked into it" },
        { "cut off", ImportErrorKind.Damaged, "is cut off or damaged: its archive cannot be read to the end." },
        { "broken list", ImportErrorKind.Damaged, "its part _rels/.rels is not well-formed at line 1, character 15." },
        { "wrong types", ImportErrorKind.Damaged, "is damaged: the lists of the parts it consists of cannot be read or do not agree with its parts." },
        { "not well-formed", ImportErrorKind.Damaged, "its part word/document.xml is not well-formed at line 1, character 12." },
        { "type definition", ImportErrorKind.Damaged, "its part word/document.xml has a document type definition or is not well-formed." },
        { "not UTF-8", ImportErrorKind.Damaged, "its part word/document.xml cannot be unpacked or is not in UTF-8 or UTF-16." },
        { "no text", ImportErrorKind.Empty, "holds no text." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_OfWhatCannotBeRead_SaysWhatItIs(string what, ImportErrorKind kind, string message)
    {
        var error = Assert.Throws<ImportException>(() => Read(Make(what)));
        Assert.Equal(kind, error.Kind);
        Assert.StartsWith($"test.docx: {message}", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ThatIsCancelled_Stops()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => DocumentReaders.Read(Of(P("а")), cancellation.Token));
    }

    private static SourceFile Make(string what) => what switch
    {
        "old" => Bytes(CompoundFile),
        "encrypted" => Bytes([.. CompoundFile, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        "locked archive" => LockedArchive(),
        "rtf" => Bytes(Encoding.ASCII.GetBytes(@"{\rtf1\ansi }")),
        "workbook" => Pack([("[Content_Types].xml", ContentTypes(overrides: ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))), ("_rels/.rels", Relationships(("officeDocument", "xl/workbook.xml"))), ("xl/workbook.xml", "<workbook/>")]),
        "no document" => Pack([("[Content_Types].xml", ContentTypes())]),
        "out of the package" => WithMainPart("../../../../etc/passwd\" x=\""),
        "elsewhere" => WithMainPart("http://example.org/document.xml\" TargetMode=\"External"),
        "document missing" => WithMainPart("word/document.xml"),
        "broken list" => Pack([.. Parts("", "", "", Transitional).Where(part => part.Name != "_rels/.rels"), ("_rels/.rels", "<Relationships")]),
        "wrong types" => Pack([.. Parts("", "", "", Transitional).Where(part => part.Name != "[Content_Types].xml"), ("[Content_Types].xml", ContentTypes().Replace("styles+xml", "footer+xml", StringComparison.Ordinal))]),
        "linked page" => Of(P("а") + "<w:altChunk/>"),
        "cut off" => Bytes(Of(P("а")).Bytes[..^40].ToArray()),
        "not well-formed" => OfPart("<w:document"),
        "type definition" => OfPart($"<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"{Transitional}\">&e;</w:document>"),
        "not UTF-8" => NotUtf8(),
        "no text" => Of("<w:p/>" + T(R("", ""))),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    /// <summary>An archive that marks each of its files as encrypted, in the flags of the central directory.</summary>
    private static SourceFile LockedArchive()
    {
        var bytes = Of(P("а")).Bytes.ToArray();
        for (var at = 0; bytes.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is >= 0 and var next; at += next + 4)
        {
            bytes[at + next + 8] |= 1;
        }

        return Bytes(bytes);
    }

    private static SourceFile WithMainPart(string target) =>
        Pack([("[Content_Types].xml", ContentTypes()), ("_rels/.rels", Relationships(("officeDocument", target)))]);

    private static SourceFile Bytes(byte[] bytes) => SourceFile.FromBytes("test.docx", bytes);

    private static SourceFile NotUtf8()
    {
        var bytes = Pack(Parts($"<w:body>{P("а")}</w:body>", "", "", Transitional), level: CompressionLevel.NoCompression).Bytes.ToArray();
        bytes[bytes.AsSpan().IndexOf("<w:t>"u8) + 5] = 0xFF;
        return Bytes(bytes);
    }
}
