using System.Text;
using System.Text.Json;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Importers.Tests.Reporting;

public class ReadingJsonWriterTests
{
    [Theory]
    [InlineData("P1100000020.kk", 0)]
    [InlineData("P1200000363.ru", 5)]
    public void Write_TellsWhatTheReadingTells(string stem, int clauses)
    {
        var reading = Read(SourceFile.Load(TestData.PathOf($"{stem}.txt")));
        using var json = JsonDocument.Parse(Write(reading));
        var root = json.RootElement;

        Assert.Equal(
            ["document", "decree", "standards", "tables", "passedOver", "account", "warnings"],
            root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(reading.Document.File.Sha256, root.GetProperty("document").GetProperty("sha256").GetString());
        Assert.Equal("text", root.GetProperty("document").GetProperty("format").GetString());
        Assert.Equal(reading.Decree.Decree.Title, root.GetProperty("decree").GetProperty("title").GetString());
        Assert.Equal("repealed", root.GetProperty("decree").GetProperty("status").GetString());
        Assert.Equal(reading.Decree.Standards.Select(standard => standard.Name), root.GetProperty("standards").EnumerateArray().Select(standard => standard.GetProperty("name").GetString()));
        Assert.Equal(clauses > 0, root.GetProperty("standards").EnumerateArray().Any(standard => standard.GetProperty("hours").GetArrayLength() > 0));
        Assert.Equal(reading.Tables.Select(table => table.Rows.Count), root.GetProperty("tables").EnumerateArray().Select(table => table.GetProperty("rows").GetInt32()));
        Assert.Equal(reading.Account.PassedOver.Count, root.GetProperty("passedOver").GetArrayLength());
        Assert.Equal(reading.Account.InResidue, root.GetProperty("account").GetProperty("inResidue").GetInt32());
        Assert.Equal(reading.Decree.Warnings.Select(warning => warning.Message), root.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetProperty("message").GetString()));
    }

    [Fact]
    public void Write_OfATable_TellsItsColumnsAndWhatIsLeftOver()
    {
        using var json = JsonDocument.Parse(Write(Read(SourceFile.Load(TestData.PathOf("P1100000020.kk.txt")))));
        var table = json.RootElement.GetProperty("tables")[3];
        Assert.Equal(
            ["number", "name", "address", "phone", "website", "hours"],
            table.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("role").GetString()));
        Assert.Equal(
            [null, null, null, "general", null, null],
            table.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("purpose").GetString()));
        var account = table.GetProperty("account");
        Assert.Equal("""[{"text":"Жұмыскүндері:дүйсенбіжұма","line":451,"endLine":451,"cell":6}]""", account.GetProperty("residue").GetRawText());
        Assert.Equal(
            account.GetProperty("characters").GetInt32(),
            ((string[])["inValues", "inHeads", "inLayout", "inResidue"]).Sum(part => account.GetProperty(part).GetInt32()));
    }

    [Fact]
    public void Write_OfHostileText_GivesItBackOnOneLine()
    {
        var reading = Read(HostileAnnex.File);
        var line = Write(reading);
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        using var json = JsonDocument.Parse(line);
        Assert.Equal(reading.Structure.Tables[0].Title, json.RootElement.GetProperty("tables")[0].GetProperty("title").GetString());
        Assert.Contains("<script>", json.RootElement.GetProperty("tables")[0].GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    private static AnnexReading Read(SourceFile file) => new AnnexImporter(TestData.Gazetteer).Read(file, TestContext.Current.CancellationToken);

    private static string Write(AnnexReading reading)
    {
        using var stream = new MemoryStream();
        ReadingJsonWriter.Write(stream, reading, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
