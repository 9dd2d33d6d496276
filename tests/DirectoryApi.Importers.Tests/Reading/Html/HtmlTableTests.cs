using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Reading.Html;

public class HtmlTableTests
{
    private const string Rest = "<tr><td>1<td>ЦОН<td>Астана<tr><td>2<td>ЦОН<td>Алматы";

    public static TheoryData<string, string[]> Grids { get; } = new()
    {
        { "<table><thead><tr><th>№</th><th>Имя</th><th>Адрес</th></tr></thead><tbody>" + Rest + "</table>", ["№|Имя|Адрес", "1|ЦОН|Астана", "2|ЦОН|Алматы"] },
        { "<table><tr><td>№<td>Имя<td>Адрес" + Rest, ["№|Имя|Адрес", "1|ЦОН|Астана", "2|ЦОН|Алматы"] },
        { "<table><tr><td>a<td>b<td rowspan=3>c<tr><td>d<td>e<tr><td>f<td>g</table>", ["a|b|c", "d|e|^", "f|g|^"] },
        { "<table><tr><td>a<td>b<td>c<tr><td rowspan=2>1<td>d<td>e<tr><td>f<td>g</table>", ["a|b|c", "1|d|e", "^|f|g"] },
        { "<table><tr><td>a<td>b<td>c<tr><td>d<td colspan=2>e<tr><td>f<td>g<td>h</table>", ["a|b|c", "d|e|^", "f|g|h"] },
        { "<table><tr><td>a<td>b<td>c<tr><td>d<tr><td>e<td>f</table>", ["a|b|c", "d", "e|f|"] },
        { "<table><tr><td>a<td>b<td>c<tr><td colspan=3>Акмолинская область<tr><td>d<td>e<td>f</table>", ["a|b|c", "Акмолинская область", "d|e|f"] },
        { "<table><tr><td>a<td>b<td>c<tr><td><td colspan=2>Акмолинская область<tr><td>d<td>e<td>f</table>", ["a|b|c", "Акмолинская область", "d|e|f"] },
        { "<table><tr><td>a<td>b<td>c<tr><td>d<td colspan=2>e<tr><td>f<td>g<td rowspan=99999999999>h</table>", ["a|b|c", "d|e|^", "f|g|h"] },
        { "<table><thead><tr><td rowspan=65534>a<td>b<td>c</thead><tbody>" + Rest + "</table>", ["a|b|c", "1|ЦОН|Астана", "2|ЦОН|Алматы"] },
        { "<table><tr><td>a<td>b<td rowspan=0>c<tr><td>d<td>e<tbody><tr><td>f<td>g<td>h</table>", ["a|b|c", "d|e|^", "f|g|h"] },
        { "<table><tr><td colspan=2>a<td colspan=1000>b<tr><td colspan=2>c<td colspan=3>d<tr><td colspan=2>e<td>f<tr><td colspan=2>g<td>h</table>", ["a|b", "c|d", "e|f", "g|h"] },
        { "<table><tr><td colspan=-1>a<td rowspan=x>b<td colspan=''>c" + Rest + "</table>", ["a|b|c", "1|ЦОН|Астана", "2|ЦОН|Алматы"] },
        { "<table><tr><td>a<td>b<td>c<tr><td>&nbsp;<td><br><td>\u200B\u00AD<tr><td>d<td><td>f</table>", ["a|b|c", "d||f"] },
        { "<table><tr><td rowspan=2>№<td colspan=2>Телефон<tr><td>зала<td>главы<tr><td>1<td>2<td>3<tr><td>4<td>5<td>6</table>", ["№|Телефон|^", "^|зала|главы", "1|2|3", "4|5|6"] },
        { "<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d<td>e<tr><td>f<td>g<td>h</table>", ["a|b|c", "d|^|e", "f|g|h"] },
    };

    [Theory]
    [MemberData(nameof(Grids))]
    public void ATable_IsAGrid(string page, string[] rows) => Assert.Equal(rows, HtmlBlocks.Rows(HtmlBlocks.Table(page)));

    [Fact]
    public void Lines_OfACell_AreItsParagraphsAndLineBreaks()
    {
        var table = HtmlBlocks.Table("<table><tr><td>a<td>b<td>c<tr><td><p>8 (7172)\n  50-<b>13</b>-70<p>&nbsp;<p>приемная</p><td>город&nbsp;Аста&shy;на,<br><br/>ул.\t<a href='javascript:x()'>Абая</a><td><ul><li>пн<li>вт</ul></table>");
        Assert.Equal("8 (7172) 50-13-70/приемная|город\u00A0Аста\u00ADна,/ул. Абая|пн/вт", HtmlBlocks.Rows(table)[1]);
    }

    [Fact]
    public void Cells_KnowTheirLinesAndOrdinals()
    {
        var table = HtmlBlocks.Table("<table>\n<tr><td>a<td>b<td rowspan=2>c\n<tr>\n<td>d<td>\n  e\n<!--\n--><b>f</b><br>\ng\n</table>");
        Assert.Equal(["line 4, cell 1", "lines 4-8, cell 2", "line 2, cell 3"], table.Rows[1].Cells.Select(cell => cell.Span.ToString()));
        Assert.Equal([5, 8], table.Rows[1].Cells[1].Lines.Select(line => line.Number));
    }

    [Theory]
    [InlineData("<table><caption>Перечень</caption><tr><td>a<td>b<td>c" + Rest + "</table>")]
    [InlineData("<table><tr><td colspan=3>Перечень<tr><td>a<td>b<td>c" + Rest + "</table>")]
    public void TheTitle_OfATable_StandsBeforeIt(string page) => Assert.Equal(["h:Перечень", "table 3"], HtmlBlocks.Outline(page));

    [Theory]
    [InlineData("<table><tr><td></td><td>Приложение 1<br>к стандарту государственной услуги<br>«Выдача»</td></tr></table>", new[] { "h:Приложение 1", "h:к стандарту государственной услуги", "h:«Выдача»" })]
    [InlineData("<table><tr><td>Премьер-Министр<br>Республики Казахстан<td>К. Масимов</table>", new[] { "h:Премьер-Министр", "h:Республики Казахстан", "h:К. Масимов" })]
    [InlineData("<table><tr><td>меню<td><p>1. Пункт<table><tr><td>a<td>b<td>c" + Rest + "</table>Конец</table>", new[] { "h:меню", "b:1. Пункт", "table 3", "h:Конец" })]
    [InlineData("<table role=presentation><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table>", new[] { "h:a", "h:b", "h:c", "h:d", "h:e", "h:f" })]
    [InlineData("<table><tr><td>a<tr><td>b<tr><td>c</table>", new[] { "h:a", "h:b", "h:c" })]
    public void ATable_ThatOnlyPutsThingsBesideEachOther_IsParagraphs(string page, string[] outline) => Assert.Equal(outline, HtmlBlocks.Outline(page));

    [Fact]
    public void ATable_InACellOfAListing_IsTextOfTheCell()
    {
        var rows = string.Concat(Enumerable.Range(1, 8).Select(number => $"<tr><td>{number}<td>ЦОН<td>Астана"));
        var table = HtmlBlocks.Table($"<table><tr><td>№<td>Имя<td>Адрес{rows}<tr><td>9<td>ЦОН<td><table><tr><td>2-10-02<td>2-10-03</table></table>");
        Assert.Equal("9|ЦОН|2-10-02/2-10-03", HtmlBlocks.Rows(table)[^1]);
    }

    [Fact]
    public void ASpan_AboveTheRowOfAHeaderLine_LeavesItOneCell()
    {
        var table = HtmlBlocks.Table("<table><tr><td>a<td>b<td>c<td>d<tr><td>1<td>e<td>f<td rowspan=3>часы<tr><td colspan=3>область<tr><td>2<td>g<td>h</table>");
        Assert.Equal(["a|b|c|d", "1|e|f|часы", "область", "2|g|h|^"], HtmlBlocks.Rows(table));
        Assert.All(table.Rows.SelectMany(row => row.Cells).Where(cell => cell.IsCovered), cell => Assert.True(cell.IsEmpty));
    }

    [Theory]
    [InlineData("<table><tr><td>3<td>ЦОН<td>Орал</table>", new[] { 4 })]
    [InlineData("<table><tr><td>№<td>Имя<td>Адрес<tr><td>3<td>ЦОН<td>Орал</table>", new[] { 5 })]
    [InlineData("<table><tr><td colspan=3>БҚО<tr><td>1)<td>ЦОН<td>Орал</table>", new[] { 5 })]
    [InlineData("<table><tr><td>№<td>Имя<td>Телефон<tr><td>3<td>ЦОН<td>Орал</table>", new[] { 3, 2 })]
    [InlineData("<table><tr><td>3<td>ЦОН<td>Орал<td>2-10-02<tr><td>4</table>", new[] { 3, 2 })]
    [InlineData("<p>Приложение 2<table><tr><td>№<td>Имя<td>Адрес<tr><td>3<td>ЦОН<td>Орал</table>", new[] { 3, 2 })]
    public void ATable_ThatAPageBreakCut_IsOne(string rest, int[] rows) =>
        Assert.Equal(rows, HtmlBlocks.Read("<table><tr><td>№<td>Имя<td>Адрес" + Rest + "</table>" + rest).OfType<TableBlock>().Select(table => table.Rows.Count));
}
