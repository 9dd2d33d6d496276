using System.Security.Cryptography;
using DirectoryApi.Domain.Law;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Importers.Tests.Golden;

/// <summary>The five decrees as a whole.</summary>
public class WholeDecreeTests
{
    public static TheoryData<string> All { get; } = [.. TestData.Stems];

    [Theory]
    [InlineData("P1200000363.ru", "1", 4, 25)]
    [InlineData("P1200000363.ru", "2", 4, 222)]
    [InlineData("P1200001741.kk", "1", 10, 16)]
    [InlineData("P1200001741.kk", "2", 10, 284)]
    [InlineData("P1000001091.kk", "1", 1, 224)]
    [InlineData("P1100000020.kk", "1", 1, 16)]
    [InlineData("P1100000020.kk", "2", 1, 199)]
    [InlineData("P1100000020.kk", "3", 1, 16)]
    [InlineData("P1100000020.kk", "4", 1, 199)]
    [InlineData("P1000001092.kk", "1", 1, 20)]
    [InlineData("P1000001092.kk", "2", 1, 30)]
    [InlineData("P1000001092.kk", "5", 1, 16)]
    [InlineData("P1000001092.kk", "6", 1, 18)]
    [InlineData("P1000001092.kk", "7", 1, 16)]
    [InlineData("P1000001092.kk", "8", 1, 17)]
    [InlineData("P1000001092.kk", "9", 1, 16)]
    [InlineData("P1000001092.kk", "10", 1, 29)]
    public void Annex_HasAsManyRowsUnderEachStandardAsItPrints(string stem, string annex, int standards, int rows)
    {
        var counts = TestData.Decree(stem).Rows.Where(row => row.Key.Annex == annex).CountBy(row => row.Key.Standard).ToArray();
        Assert.Equal(Enumerable.Range(1, standards).Select(standard => KeyValuePair.Create(standard, rows)), counts);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Copies_OfATable_HaveTheSameLabels(string stem)
    {
        foreach (var annex in TestData.Decree(stem).Rows.GroupBy(row => row.Key.Annex))
        {
            var labels = annex.GroupBy(row => row.Key.Standard).Select(copy => string.Join(' ', copy.Select(row => row.Row))).Distinct();
            Assert.Single(labels);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Rows_HaveKeysOfTheirOwn_AndStandInTheOrderOfTheDocument(string stem)
    {
        var rows = TestData.Decree(stem).Rows;
        Assert.Equal(rows.Count, rows.Select(row => row.Key).Distinct().Count());
        Assert.Equal(rows.Select(row => row.Span.Line).Order(), rows.Select(row => row.Span.Line));
        Assert.All(rows, row => Assert.All(row.Cells, cell => Assert.InRange(cell.Span.Line, row.Span.Line, row.Span.EndLine)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Values_StandWhereTheySayTheyStand(string stem)
    {
        var decree = TestData.Decree(stem);
        var lines = File.ReadAllLines(TestData.PathOf(decree.FileName));
        foreach (var phone in decree.Rows.SelectMany(row => row.Phones))
        {
            var printed = string.Concat(lines[(phone.Display.Span.Line - 1)..phone.Display.Span.EndLine].SelectMany(line => line).Where(char.IsDigit));
            Assert.Contains(string.Concat(phone.Display.Value.Where(char.IsDigit)), printed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Russian_IsKnownByItsHeading()
    {
        var decree = TestData.Russian.Decree;
        Assert.Equal(("p1200000363-ru", "363", new DateOnly(2012, 3, 28)), (decree.Slug, decree.Number, decree.AdoptedOn));
        Assert.Equal((DocumentStatus.Repealed, new DateOnly(2014, 1, 21)), (decree.Status, decree.RepealedOn));
        Assert.StartsWith("О внесении изменений в постановление", decree.Title, StringComparison.Ordinal);
        Assert.Equal("Выдача временного удостоверения личности гражданам Республики Казахстан", TestData.Russian.Standards[1].Name);
        Assert.Equal(4, TestData.Russian.Standards.Count);
    }

    [Fact]
    public void Kazakh_IsKnownByItsHeading()
    {
        var decree = TestData.Kazakh.Decree;
        Assert.Equal(("p1200001741-kk", "1741", new DateOnly(2012, 12, 29)), (decree.Slug, decree.Number, decree.AdoptedOn));
        Assert.Equal((DocumentStatus.Repealed, new DateOnly(2014, 3, 11)), (decree.Status, decree.RepealedOn));
        Assert.Equal("Запастағы офицерлерді әскери есепке алу", TestData.Kazakh.Standards[0].Name);
        Assert.Equal(10, TestData.Kazakh.Standards.Count);
    }

    [Fact]
    public void Rows_WhoseBeginningIsLost_AreReadFromTheRight_AndSaySo()
    {
        var row = TestData.Kazakh.Rows.First(row => row.Key.Standard == 1 && row.Key.Annex == "2" && row.Row == "7");
        Assert.Null(row.Name);
        Assert.Equal("БҚО, Орал қаласы, Жамбыл көшесі, 81/2-үй", row.Address?.Value);
        Assert.Equal("Батыс Қазақстан облысы", row.Region);
        Assert.Contains(TestData.Kazakh.Warnings, warning => warning.Code == "row.number-lost" && warning.Span.Line == row.Span.Line);

        var unit = TestData.Kazakh.Rows.First(row => row.Key.Standard == 1 && row.Key.Annex == "2" && row.Row == "7/1");
        Assert.Equal("«Батыс Қазақстан облысы бойынша ХҚО» РМК филиалы", unit.Parent);
    }

    [Fact]
    public void Hours_OfACellThatSpansRows_HoldForAllOfThem()
    {
        var rows = TestData.Russian.Rows.Where(row => row.Key is { Standard: 1, Annex: "1" }).ToArray();
        Assert.NotNull(rows[0].HoursText);
        Assert.All(rows[1..], row => Assert.Null(row.HoursText));
        Assert.All(rows, row => Assert.Equal(rows[0].Hours, row.Hours));
        Assert.Equal(2, rows[0].Hours.Count);
    }

    // A digest over everything that is read: any change of a single character of any row shows here first. Where the change is
    // wanted, take over the digest that the test reports.
    [Theory]
    [InlineData("P1200000363.ru", "63aa19cfdb9948c1")]
    [InlineData("P1200001741.kk", "0ff7fa3964253779")]
    [InlineData("P1000001091.kk", "3ba530a3ae6d89eb")]
    [InlineData("P1000001092.kk", "451101087056981a")]
    [InlineData("P1100000020.kk", "93efc8fd90bdc45b")]
    public void Rows_AreAsTheyWereWhenLastLookedThrough(string stem, string digest)
    {
        using var stream = new MemoryStream();
        foreach (var row in TestData.Decree(stem).Rows)
        {
            RowJsonWriter.Write(stream, row);
        }

        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()))[..16]);
    }
}
