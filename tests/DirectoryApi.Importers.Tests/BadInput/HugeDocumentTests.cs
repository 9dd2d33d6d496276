using System.Net;
using DirectoryApi.Importers.Reading;
using static DirectoryApi.Importers.Tests.BadInput.SmallDecree;

namespace DirectoryApi.Importers.Tests.BadInput;

/// <summary>A document with far more than an act has is refused before its rows are read, whatever format it is in.</summary>
public class HugeDocumentTests
{
    private const int Megabyte = 1_000_000;

    public static TheoryData<string, string, int> Cells { get; } = new()
    {
        // Cyrillic letters take two bytes each.
        { "txt", "ы", 25 * Megabyte },
        { "html", "ы", 25 * Megabyte },
        { "docx", "ы", 25 * Megabyte },
        { "txt", "29-11-11, ", 5 * Megabyte },
        { "txt", "29-11-11, ", Megabyte / 2 },
        { "html", "29-11-11, ", Megabyte / 2 },
        { "docx", "29-11-11, ", Megabyte / 2 },
        { "txt", "x\n\t", Megabyte },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void ACell_OfManyMegabytes_IsRefused(string format, string filling, int times)
    {
        var file = File(format, Heads, With(First, 3, string.Concat(Enumerable.Repeat(filling, times))), Second);
        var error = Assert.Throws<ImportException>(() => Import(file));
        Assert.Equal(ImportErrorKind.TooLarge, error.Kind);
        Assert.StartsWith($"{file.Name}: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("docx")]
    public void ACell_JustWithinTheLimit_IsRead(string format)
    {
        var cell = string.Concat(Enumerable.Repeat("29-11-11, ", (DocumentLimits.Characters - 1000) / 10));
        var decree = Import(File(format, Heads, With(First, 3, cell), Second));
        Assert.Equal(cell.Length / 10, decree.Rows[0].Phones.Count);
        Assert.Equal("39-22-22", Assert.Single(decree.Rows[1].Phones).Display.Value);
    }

    [Theory]
    [InlineData("phone.residue", 3, "№ ")]
    [InlineData("hours.unread", 4, "слово ")]
    public void AMessage_QuotesNoMoreThanTheBeginning(string code, int cell, string filling)
    {
        var heads = With(Heads, 4, "График работы");
        var decree = Import(File("txt", heads, With(First, cell, string.Concat(Enumerable.Repeat(filling, Megabyte / 10)))));
        Assert.InRange(Assert.Single(decree.Warnings, warning => warning.Code == code).Message.Length, 1, 400);
    }

    [Fact]
    public void AKazakhName_OfNothingButBodiesAndPlaces_IsReadAsItStands()
    {
        const string heading = "Стандарт туралы\n\nҚазақстан Республикасы Үкіметінің 2012 жылғы 29 желтоқсандағы № 1741 қаулысы\n\n\tР/с №\n\tІшкі істер департаментінің атауы\n\tМекенжайы\n\n\t1\n\t";
        var name = string.Concat(Enumerable.Repeat("ПБ Абай ауданы ", 100_000)).Trim();
        Assert.Equal(name, Assert.Single(TestData.ImportText($"{heading}{name}\n\tАстана қаласы\n").Rows).Name?.Value);
    }

    [Theory]
    [InlineData("<td colspan=99999999999>", "<td rowspan=65534>")]
    [InlineData("<td colspan=-3 rowspan=-9>", "<td rowspan=x colspan=>")]
    public void SpansBeyondMeasure_OfAPage_LoseNoCell(string first, string second)
    {
        var page = $"<p>О стандарте<p>{Act}<table><tr>{Row(Heads)}<tr>{Row(First)}<tr>{first}2{second}ДВД<td>г. Павлодар<td>39-22-22<td>www.dvd.kz</table>";
        var cells = Import(TestData.File(page, "test.html")).Rows.SelectMany(row => row.Cells).Select(cell => cell.Text).ToArray();
        Assert.Superset(new HashSet<string> { "1", "2", "ДВД", "г. Павлодар", "39-22-22" }, cells.ToHashSet());
    }

    private static string Row(string[] cells) => string.Concat(cells.Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}"));
}
