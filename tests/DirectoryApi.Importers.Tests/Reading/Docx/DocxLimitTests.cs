using System.Buffers.Binary;
using System.Text;
using DirectoryApi.Importers.Reading;
using static DirectoryApi.Importers.Tests.Reading.Docx.DocxFile;

namespace DirectoryApi.Importers.Tests.Reading.Docx;

/// <summary>
/// A hostile document is refused before it takes long: the limit of each test is far above what that takes and far below what
/// the document would without its bounds.
/// </summary>
public class DocxLimitTests
{
    private const int Limit = 60_000;
    private const int Mebibyte = 1024 * 1024;
    private const string Root = $"<w:document xmlns:w=\"{Transitional}\"><w:body>";
    private const string End = "</w:body></w:document>";

    /// <summary>Documents by the sentence that refuses them; each is made of a beginning, a part that is repeated, and an end.</summary>
    public static TheoryData<string, string, string, string, int> TooLarge { get; } = new()
    {
        { "has the part document.xml of ", Root, " ", End, 49 * Mebibyte },
        { "has the part document.xml of ", Root, " ", End, 5 * Mebibyte },
        { "has more than 8 million characters of text", Root + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>", "{0}", "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + End, 6_000_000 },
        { "has more than 256 elements within one another", Root, "<w:sdt>", "", 1000 },
        { "has more than 256 elements within one another", "<a>", "<b>", "", 1000 },
        { "has more than 16 tables within one another", Root, "<w:tbl><w:tr><w:tc>", "", 30 },
        { "has an element with more than 20000 attributes", Root + "<w:p ", "a=\"\" ", "/>" + End, 600_000 },
        { "has an element with more than 20000 attributes", Root + "<w:p ", "a=\">\" ", "/>" + End, 600_000 },
        { "has more than 20000 different names of elements", Root, "<a{0}/>", End, 1_000_000 },
        { "has more than 500000 lines and cells", Root, "<w:p><w:r><w:t>{0}</w:t></w:r></w:p>", End, 1_000_000 },
        { "has more than 500000 lines and cells", Root + "<w:p><w:r>", "<w:t>{0}</w:t><w:br/>", "</w:r></w:p>" + End, 600_000 },
        { "has more than 500000 lines and cells", Root + "<w:tbl>", "<w:tr w:id=\"{0}\"/>", "</w:tbl>" + End, 1_000_000 },
        { "has more than 512 columns in a table", Root + "<w:tbl><w:tr>", "<w:tc/>", "</w:tr></w:tbl>" + End, 5000 },
        { "has tables of more than 1000000 cells", Root + "<w:tbl><w:tr>" + Columns + "</w:tr>", "<w:tr w:id=\"{0}\"><w:tc><w:p/></w:tc></w:tr>", "</w:tbl>" + End, 4000 },
    };

    private static string Columns => string.Concat(Enumerable.Repeat("<w:tc><w:p/></w:tc>", 500));

    [Theory(Timeout = Limit)]
    [MemberData(nameof(TooLarge))]
    public async Task Read_OfMoreThanAnyAnnexHas_IsRefused(string message, string beginning, string repeated, string end, int times)
    {
        var part = new StringBuilder(beginning);
        for (var time = 0; time < times; time++)
        {
            part.Append(repeated.Contains("{0}", StringComparison.Ordinal) ? repeated.Replace("{0}", $"{time}", StringComparison.Ordinal) : repeated);
        }

        var error = await Refuse(OfPart(part.Append(end).ToString()));
        Assert.Equal(ImportErrorKind.TooLarge, error.Kind);
        Assert.StartsWith("test.docx: " + message, error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Limit)]
    public async Task Read_OfAPartThatIsLongerThanItSays_GoesNoFurtherThanTheLimit()
    {
        var file = OfPart(Root + new string(' ', 50 * Mebibyte) + End);
        var bytes = file.Bytes.ToArray();
        var central = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(central + 24), 1000);
        var error = await Refuse(SourceFile.FromBytes("test.docx", bytes));
        Assert.Contains(error.Kind, (ImportErrorKind[])[ImportErrorKind.TooLarge, ImportErrorKind.Damaged]);
    }

    [Fact(Timeout = Limit)]
    public async Task Read_OfVeryManyFiles_IsRefused() =>
        Assert.StartsWith(
            "test.docx: has more than 10000 files packed in it",
            (await Refuse(Pack([.. Parts("", "", "", Transitional), .. Enumerable.Range(0, 20_000).Select(index => ($"{index}", ""))]))).Message,
            StringComparison.Ordinal);

    [Fact(Timeout = Limit)]
    public async Task Read_OfAChainOfParts_IsRefused() =>
        Assert.StartsWith(
            "test.docx: has more than 256 lists of related parts",
            (await Refuse(Pack([.. Parts("", "", "", Transitional), .. Enumerable.Range(0, 4000).Select(index => ($"word/_rels/{index}.xml.rels", Relationships(("footer", $"{index + 1}.xml"))))]))).Message,
            StringComparison.Ordinal);

    [Theory(Timeout = Limit)]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("word/_rels/document.xml.rels/[0].piece")]
    public async Task Read_OfVeryManyLinks_IsRefused(string name)
    {
        var links = Relationships([.. Enumerable.Range(0, 100_000).Select(index => ("hyperlink", $"http://example.org/{index}"))]);
        var error = await Refuse(Pack([.. Parts("", "", "", Transitional).Where(part => part.Name != "word/_rels/document.xml.rels"), (name, links)]));
        Assert.StartsWith("test.docx: has lists of related parts of more than 4 MiB", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Limit)]
    public async Task Read_OfADeepListOfParts_IsRefused()
    {
        var list = string.Concat(Enumerable.Repeat("<a>", 400_000));
        var error = await Refuse(Pack([.. Parts("", "", "", Transitional).Where(part => part.Name != "_rels/.rels"), ("_rels/.rels", list)]));
        Assert.StartsWith("test.docx: has more than 256 elements within one another", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Limit)]
    public async Task Read_OfMuchBesideTheText_InAPackageInDisorder_IsRefused()
    {
        var noise = string.Concat(Enumerable.Range(0, 500_000).Select(index => $"{index:x8}"));
        var error = await Refuse(Pack([.. Parts("", "", "", Transitional), .. Enumerable.Range(0, 20).Select(index => ($"{index}.xml", noise)), ("word/document.xml", "x")]));
        Assert.StartsWith("test.docx: has parts of more than 64 MiB", error.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Limit)]
    public async Task StylesInACircle_AndFieldsWithoutEnd_AreRead()
    {
        const string styles = "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>";
        var fields = string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 100_000));
        var blocks = await Task.Run(() => DocxFile.Read(Of($"<w:p>{fields}</w:p>" + P("а", "<w:pStyle w:val=\"a\"/>"), styles)), TestContext.Current.CancellationToken)
            .WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("а", Show(blocks));
    }

    [Fact(Timeout = Limit)]
    public async Task ATableOfAnAnnexManyTimesItsSize_IsRead()
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(row => R($"{row}", "ЦОН", "г. Астана", "50-13-70")));
        var blocks = await Task.Run(() => DocxFile.Read(Of(T(rows))), TestContext.Current.CancellationToken).WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(20_000, Assert.IsType<TableBlock>(Assert.Single(blocks)).Rows.Count);
    }

    private static async Task<ImportException> Refuse(SourceFile file) =>
        await Assert.ThrowsAsync<ImportException>(() => Task.Run(() => DocxFile.Read(file), TestContext.Current.CancellationToken).WaitAsync(TestContext.Current.CancellationToken));
}
