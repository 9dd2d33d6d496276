using System.Text;
using System.Xml;
using DirectoryApi.Importers.Reading.Pdf;

namespace DirectoryApi.Importers.Tests.Reading.Pdf;

public class BboxReaderTests
{
    [Fact]
    public void Words_AreReadWithTheirPages()
    {
        var pages = Read("""
            <page width="595" height="842"><flow><block xMin="1"><line xMin="1">
            <word xMin="10.5" yMin="20" xMax="30" yMax="32">A&amp;&quot;B</word>
            <word xMin="31" yMin="20" xMax="40" yMax="32">C</word>
            </line></block></flow></page><page width="842" height="595"></page>
            """);
        Assert.Equal([new PdfWord(10.5, 20, 30, 32, "A&\"B"), new PdfWord(31, 20, 40, 32, "C")], pages[0].Words);
        Assert.Equal((842, 595, 0), (pages[1].Width, pages[1].Height, pages[1].Words.Count));
    }

    [Theory]
    [InlineData("xMin=\"nan\" yMin=\"1\" xMax=\"2\" yMax=\"2\"", "a")]
    [InlineData("xMin=\"1\" yMin=\"1\" xMax=\"1e99\" yMax=\"2\"", "a")]
    [InlineData("xMin=\"1\" yMin=\"1\" xMax=\"1\" yMax=\"2\"", "a")]
    [InlineData("xMin=\"1\" yMin=\"1\" xMax=\"2\"", "a")]
    [InlineData("xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\"", "")]
    [InlineData("xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\"", "\u0001")]
    public void Words_WithoutExtentOrText_AreLeftOut(string box, string text) =>
        Assert.Empty(Assert.Single(Read($"<page width=\"595\" height=\"842\"><word {box}>{text}</word></page>")).Words);

    [Fact]
    public void Pages_AboveTheLimit_AreNotReadOn() =>
        Assert.Equal(4, Read(string.Concat(Enumerable.Repeat("<page width=\"1\" height=\"1\"></page>", 9)), maximumPages: 3).Count);

    [Fact]
    public void Entities_AreNotExpanded() =>
        Assert.Throws<XmlException>(() => BboxReader.Read(
            new MemoryStream(Encoding.UTF8.GetBytes("<!DOCTYPE doc [<!ENTITY a \"aaaa\">]><doc><page><word>&a;</word></page></doc>")), 10));

    private static List<PdfPage> Read(string pages, int maximumPages = 10) =>
        BboxReader.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(
                $"<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><doc>{pages}</doc></body></html>")),
            maximumPages);
}
