using System.Security.Cryptography;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Importers.Tests.Golden;

/// <summary>The two decrees of 2012 as a whole.</summary>
public class WholeDecreeTests
{
    public static TheoryData<string> Both { get; } = ["ru", "kk"];

    [Theory]
    [InlineData("ru", "1", 4, 25)]
    [InlineData("ru", "2", 4, 222)]
    [InlineData("kk", "1", 10, 16)]
    [InlineData("kk", "2", 10, 284)]
    public void Annex_HasAsManyRowsUnderEachStandardAsItPrints(string language, string annex, int standards, int rows)
    {
        var counts = Decree(language).Rows.Where(row => row.Key.Annex == annex).CountBy(row => row.Key.Standard).ToArray();
        Assert.Equal(Enumerable.Range(1, standards).Select(standard => KeyValuePair.Create(standard, rows)), counts);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Copies_OfATable_HaveTheSameLabels(string language)
    {
        foreach (var annex in Decree(language).Rows.GroupBy(row => row.Key.Annex))
        {
            var labels = annex.GroupBy(row => row.Key.Standard).Select(copy => string.Join(' ', copy.Select(row => row.Row))).Distinct();
            Assert.Single(labels);
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Rows_HaveKeysOfTheirOwn_AndStandInTheOrderOfTheDocument(string language)
    {
        var rows = Decree(language).Rows;
        Assert.Equal(rows.Count, rows.Select(row => row.Key).Distinct().Count());
        Assert.Equal(rows.Select(row => row.Span.Line).Order(), rows.Select(row => row.Span.Line));
        Assert.All(rows, row => Assert.All(row.Cells, cell => Assert.InRange(cell.Span.Line, row.Span.Line, row.Span.EndLine)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Values_StandWhereTheySayTheyStand(string language)
    {
        var decree = Decree(language);
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
    [InlineData("ru", "eb4b2267000918cd")]
    [InlineData("kk", "7526d7de6894e11d")]
    public void Rows_AreAsTheyWereWhenLastLookedThrough(string language, string digest)
    {
        using var stream = new MemoryStream();
        foreach (var row in Decree(language).Rows)
        {
            RowJsonWriter.Write(stream, row);
        }

        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()))[..16]);
    }

    private static ImportedDecree Decree(string language) => language == "ru" ? TestData.Russian : TestData.Kazakh;
}
