namespace DirectoryApi.Importers.Tests;

/// <summary>
/// A damaged document may hold a cell, a heading or a table a thousand times longer than any printed one. It is read as any other; the
/// limit of each test is far above what that takes and far below what a quadratic reading would.
/// </summary>
public class LongCellTests
{
    private const int Length = 1 << 20;
    private const int Limit = 120_000;
    private const string Heading = "О стандарте\n\nПостановление Правительства Республики Казахстан от 28 марта 2012 года № 363\n\n";
    private const string Heads = "\t№\n\tНаименование Центра обслуживания населения\n\tАдрес\n\tНомер телефона\n\tИнтернет ресурс\n\tГрафик работы\n\n";

    public static TheoryData<string> Fillings { get; } =
        ["а", "а ", "1", "1 ", "12345 ", "1-", "(1 ", "- ", ", ", "г. ", "г. А ", "ул. ", " көшесі ", "№ ", "«", "» ", "\"", "www.", "http://", "a@b;", "9.00 18.00 ", "пн ", "перерыв 13.00 14.00 ", "50-13-70\n", "1\n\n", "Алматы ", "облысы "];

    [Theory(Timeout = Limit)]
    [MemberData(nameof(Fillings))]
    public async Task Import_OfARowOfAMebibyte_IsRead(string filling)
    {
        var text = string.Concat(Enumerable.Repeat(filling, Length / filling.Length / 5)).TrimEnd('\n');
        await Run(Heading + Heads + "\t1" + string.Concat(Enumerable.Repeat("\n\tx" + text, 5)) + "\n", rows: 1);
    }

    [Theory(Timeout = Limit)]
    [InlineData("Стандарт государственной услуги «")]
    [InlineData("Приложение 1 к стандарту государственной услуги «")]
    [InlineData("\" ")]
    public async Task Import_OfALongHeading_IsRead(string filling) =>
        await Run(Heading + string.Concat(Enumerable.Repeat(filling + "\n", Length / filling.Length)) + "\n" + Heads + "\t1\n\tЦОН\n\tг. Астана\n", rows: 1);

    [Fact(Timeout = Limit)]
    public async Task Import_OfManyRowsWithoutABeginning_IsRead() =>
        await Run(Heading + Heads + string.Concat(Enumerable.Repeat(" \tг. Астана\n\t2-10-02\n\t\n\n\n\t\n\n", 20_000)), rows: 20_000);

    [Fact(Timeout = Limit)]
    public async Task Import_OfOneVeryWideRow_DoesNotWidenTheOthers() =>
        await Run(Heading + Heads + "\t1" + string.Concat(Enumerable.Repeat("\n\tx", 50_000)) + "\n\n" + string.Concat(Enumerable.Repeat("\t1\n\tЦОН\n\tг. Астана\n\n", 20_000)), rows: 20_001);

    private static async Task Run(string text, int rows)
    {
        // On a thread of its own, so that the limit can end the wait.
        var decree = await Task.Run(() => new AnnexImporter(TestData.Gazetteer).Import(TestData.File(text), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)
            .WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(rows, decree.Rows.Count);
    }
}
