using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Pdf.Layout;

namespace DirectoryApi.Importers.Tests.Reading.Pdf;

public class PageLayoutTests
{
    private static readonly double[] Lefts = [60, 100, 250, 450];

    [Fact]
    public void Table_IsFoundBetweenParagraphs_AndItsCellsByTheirPlaces()
    {
        var blocks = Read(new PrintedPage()
            .Put(60, 40, "1. Running text of a clause that goes over the whole width of the page and to its end, as such clauses do.")
            .Put(250, 70, "List of offices")
            .Row(100, Lefts, "№", "Name", "Address", "Phone")
            .Row(120, Lefts, "1", "First/office", "Street 1", "12-34-56/12-34-57")
            .Row(152, Lefts, "2.", "Second", "Street 2", "")
            .Put(60, 200, "2. Next clause."));
        Assert.Equal([true, false], blocks.Take(2).Cast<ParagraphBlock>().Select(paragraph => paragraph.IsBody));
        Assert.Equal(
            ["№|Name|Address|Phone", "1|First⏎office|Street 1|12-34-56⏎12-34-57", "2.|Second|Street 2|"],
            Rows(blocks[2]));
        Assert.Equal("2. Next clause.", Assert.IsType<ParagraphBlock>(blocks[3]).Line.Text);
    }

    [Fact]
    public void Lines_AreCountedOverTheDocument_AndARowBeginsAtItsFirstLine()
    {
        var table = Assert.IsType<TableBlock>(Read(
            new PrintedPage().Put(60, 40, "Heading"),
            new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(120, Lefts, "", "First/office", "Street 1/House 2", "12-34-56/12-34-57")
                .Put(60, 126.5, "1"))[1]);
        Assert.Equal(["line 2", "lines 3-5"], table.Rows.Select(row => row.Span.ToString()));
        Assert.Equal(["lines 3-4, cell 1", "lines 3-5, cell 2"], table.Rows[1].Cells.Take(2).Select(cell => cell.Span.ToString()));
    }

    [Fact]
    public void Numbers_InTheMiddleOfTheirRows_BelongToThem() =>
        Assert.Equal(
            ["№|Name|Address|Phone", "1|One⏎two|Street⏎House|1⏎2", "2|Three⏎four⏎five|Street|3"],
            Rows(Read(new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(120, Lefts, "", "One/two", "Street/House", "1/2")
                .Put(60, 126.5, "1")
                .Row(152, Lefts, "", "Three/four/five", "", "")
                .Row(165, Lefts, "2", "", "Street", "3"))[0]));

    [Fact]
    public void Rows_WithoutSpaceBetweenThem_AreToldByTheirNumbers() =>
        Assert.Equal(
            ["№|Name|Address|Phone", "1|One⏎two|Street⏎House|1⏎1a", "2|Three⏎four|Street|2⏎2a", "3|Five|Street⏎House|3⏎3a"],
            Rows(Read(new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(113, Lefts, "1", "One/two", "Street/House", "1/1a")
                .Row(139, Lefts, "2", "Three/four", "Street", "2/2a")
                .Row(165, Lefts, "3", "Five", "Street/House", "3/3a"))[0]));

    [Fact]
    public void ARowWithoutANumber_IsARowOfItsOwn_WhereItStandsApart() =>
        Assert.Equal(
            ["№|Name|Address|Phone", "1)|One|Street 1|1", "|Unit|Street 2|", "2)|Two|Street 3|3"],
            Rows(Read(new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(120, Lefts, "1)", "One", "Street 1", "1")
                .Row(140, Lefts, "", "Unit", "Street 2", "")
                .Row(160, Lefts, "2)", "Two", "Street 3", "3"))[0]));

    [Fact]
    public void AHeaderLineOfARegion_IsARowOfOneCell() =>
        Assert.Equal(
            ["№|Name|Address|Phone", "1|2|3|4", "Offices of the first of all the regions", "1|One|Street 1|1", "Offices of the second of all the regions", "2|Two|Street 2|2"],
            Rows(Read(new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(120, Lefts, "1", "2", "3", "4")
                .Put(177, 140, "Offices of the first of all the regions")
                .Row(160, Lefts, "1", "One", "Street 1", "1")
                .Put(60, 180, "Offices of the second of all the regions")
                .Row(200, Lefts, "2", "Two", "Street 2", "2"))[0]));

    [Fact]
    public void ACell_ThatBelongsToSeveralRows_IsToldInTheFirstOne() =>
        Assert.Equal(
            ["№|Name|Address|Hours", "1|One|Street 1|a⏎b⏎c⏎d", "2|Two|Street 2|", "3|Three|Street 3|"],
            Rows(Read(new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Hours")
                .Row(120, Lefts, "1", "One", "Street 1", "")
                .Row(140, Lefts, "2", "Two", "Street 2", "")
                .Row(160, Lefts, "3", "Three", "Street 3", "")
                .Put(450, 121, "a", "b", "c", "d"))[0]));

    [Fact]
    public void TheColumnNumbers_TellHowManyColumnsThereAre() =>
        Assert.Equal(
            ["№|Name|Phone", "1|2|3", "1|One|8 12-34-56", "2|Two|8 12-34-57"],
            Rows(Read(new PrintedPage()
                .Row(100, [60, 100, 300], "№", "Name", "Phone")
                .Row(120, [60, 100, 300], "1", "2", "3")
                .Row(140, [60, 100, 300, 320], "1", "One", "8", "12-34-56")
                .Row(160, [60, 100, 300, 320], "2", "Two", "8", "12-34-57"))[0]));

    [Fact]
    public void ARow_GoesOnOverTheEndOfAPage_AndRepeatedHeadsAreLeftOut()
    {
        var blocks = Read(
            new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(120, Lefts, "1", "One", "Street 1", "1")
                .Row(780, Lefts, "2", "Second/office", "Street 2", "2"),
            new PrintedPage()
                .Row(60, Lefts, "№", "Name", "Address", "Phone")
                .Row(80, Lefts, "", "of the town", "", "")
                .Row(100, Lefts, "3", "Three", "Street 3", "3"));
        Assert.Equal(["№|Name|Address|Phone", "1|One|Street 1|1", "2|Second⏎office⏎of the town|Street 2|2", "3|Three|Street 3|3"], Rows(Assert.Single(blocks)));
    }

    [Fact]
    public void ARowWithoutANumber_AtTheTopOfAPage_IsARowOfItsOwn_WhereTheOneBeforeHadEnded()
    {
        var blocks = Read(
            new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(780, Lefts, "1", "One", "Street 1", "1/2"),
            new PrintedPage()
                .Row(60, Lefts, "", "Unit", "Street 2", "3")
                .Row(80, Lefts, "2", "Two", "Street 3", "4"));
        Assert.Equal(["№|Name|Address|Phone", "1|One|Street 1|1⏎2", "|Unit|Street 2|3", "2|Two|Street 3|4"], Rows(Assert.Single(blocks)));
    }

    [Fact]
    public void AHeaderLineOfARegion_AtTheEndOfAPage_BelongsToTheTableThatGoesOn()
    {
        var blocks = Read(
            new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(120, Lefts, "1", "One", "Street 1", "1")
                .Put(60, 780, "Offices of the second of all the regions"),
            new PrintedPage().Row(60, Lefts, "2", "Two", "Street 2", "2"));
        Assert.Equal(["№|Name|Address|Phone", "1|One|Street 1|1", "Offices of the second of all the regions", "2|Two|Street 2|2"], Rows(Assert.Single(blocks)));
    }

    [Theory]
    [InlineData("Приложение 2")]
    [InlineData("2-қосымша")]
    public void TheHeadingOfAnAnnex_BesideAColumn_EndsTheTable(string heading)
    {
        var blocks = Read(
            new PrintedPage()
                .Row(100, Lefts, "№", "Name", "Address", "Phone")
                .Row(780, Lefts, "1", "One", "Street 1", "1"),
            new PrintedPage().Put(450, 60, heading, "к стандарту").Put(60, 200, "1. Clause."));
        Assert.Equal(2, Rows(blocks[0]).Length);
        Assert.Equal([heading, "к стандарту", "1. Clause."], blocks.Skip(1).Cast<ParagraphBlock>().Select(paragraph => paragraph.Line.Text));
    }

    [Fact]
    public void PageNumbersAndRunningHeads_AreLeftOut()
    {
        var pages = Enumerable.Range(1, 3).Select(number => new PrintedPage()
            .Put(60, 20, $"0{number}.02.2012 Act").Put(60, 100, new string('a', number)).Put(300, 800, $"{number}")).ToArray();
        Assert.Equal(["a", "aa", "aaa"], Read(pages).Cast<ParagraphBlock>().Select(paragraph => paragraph.Line.Text));
    }

    [Fact]
    public void Letters_OfTwoFonts_AreOneWord()
    {
        var page = new PrintedPage().Put(60, 100, "Қ").Put(65, 100, "азақстан").Put(120, 100, "халқы");
        Assert.Equal("Қазақстан халқы", Assert.IsType<ParagraphBlock>(Assert.Single(Read(page))).Line.Text);
    }

    private static IReadOnlyList<Block> Read(params PrintedPage[] pages) =>
        PageLayout.ToBlocks([.. pages.Select(page => page.Page)], TestContext.Current.CancellationToken);

    private static string[] Rows(Block block) =>
        [.. Assert.IsType<TableBlock>(block).Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.RawText.Replace('\n', '⏎'))))];
}
