using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Html;

namespace DirectoryApi.Importers.Tests.Reading.Html;

public class HtmlSignatureTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>a", true)]
    [InlineData("\n  <!-- saved from url=(0014)about:internet -->\r\n<HTML>", true)]
    [InlineData("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>", true)]
    [InlineData("\uFEFF<table border=1>", true)]
    [InlineData("<p>a", true)]
    [InlineData("<br/>a", true)]
    [InlineData("<div\nid=a>", true)]
    [InlineData("О стандарте\n\n<p>Постановление Правительства</p>", false)]
    [InlineData("<приложение>", false)]
    [InlineData("<1> Постановление", false)]
    [InlineData("<?xml version='1.0'?><w:document xmlns:w='w'>", false)]
    [InlineData("<abbreviation>", false)]
    [InlineData("<!-- never ended", false)]
    [InlineData("<", false)]
    [InlineData("<p", false)]
    [InlineData("", false)]
    public void APage_IsKnownByItsFirstTag(string text, bool isPage)
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var file = SourceFile.FromBytes("any name", encoding.GetBytes(text));
            Assert.Equal(isPage, new HtmlDocumentReader().CanRead(file));
        }
    }

    [Theory]
    [InlineData("P1200000363.ru.txt")]
    [InlineData("P1200001741.kk.txt")]
    [InlineData("P1000001091.kk.txt")]
    [InlineData("P1000001092.kk.txt")]
    [InlineData("P1100000020.kk.txt")]
    public void ATextOfADecree_IsNoPage(string annex) => Assert.False(new HtmlDocumentReader().CanRead(SourceFile.Load(TestData.PathOf(annex))));
}
