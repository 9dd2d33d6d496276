using CsvHelper;
using DirectoryApi.Exports;

namespace DirectoryApi.Tests.Exports.Csv;

/// <summary>The table of offices, read back with CsvHelper.</summary>
public sealed class OfficeCsvTests(ServedExports served)
{
    /// <summary>Takes nothing that is not as RFC 4180 has it.</summary>
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    [Fact]
    public async Task Table_Always_HasOneLineAnOffice()
    {
        var rows = await ReadAsync(ExportPaths.Csv);
        Assert.Equal(ExportContents.Edition.Offices.Select(office => office.Slug).Order(), rows.Select(row => row["slug"]).Order());
    }

    [Fact]
    public async Task Table_Always_TellsWhatIsKnown()
    {
        var row = await RowAsync(ExportPaths.Csv, "con-10");
        Assert.Equal("PUBLIC_SERVICE_CENTRE", row["kind"]);
        Assert.Equal("CITY", row["level"]);
        Assert.Equal("ЦОН № 10 города Экибастуза", row["name_ru"]);
        Assert.Equal("Office con-10", row["name_en"]);
        Assert.Equal("", row["name_kk"]);
        Assert.Equal("ru", row["names_printed_in"]);
        Assert.Equal("pavlodar/ekibastuz", row["district"]);
        Assert.Equal("020000", row["postal_code"]);
        Assert.Equal("г. Кокшетау, ул. Абая, 31/33", row["address_ru"]);
        Assert.Equal("8 (7162) 40-10-76|2-13-02", row["phones"]);
        Assert.Equal("tel:+77162401076", row["phone_uris"]);
        Assert.Equal("a@mvd.kz|b@mvd.kz", row["emails"]);
        Assert.Equal("Mo-Fr 09:00-13:00,14:30-18:30", row["hours"]);
        Assert.Equal("registration|weapons-permit", row["services"]);
        Assert.Equal(("51", "71", "SETTLEMENT"), (row["latitude"], row["longitude"], row["location_precision"]));
    }

    [Fact]
    public async Task Table_Always_CarriesEditionDateAndLicenceOnEveryLine()
    {
        foreach (var row in await ReadAsync(ExportPaths.Csv))
        {
            Assert.Equal("4", row["edition"]);
            Assert.Equal("2026-03-01T12:00:00Z", row["published_at"]);
            Assert.Matches(@"^2012-\d\d-\d\d$", row["as_of"]);
            Assert.Contains("CC BY 4.0", row["licence"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Table_OfTextThatBeginsAsAFormula_HasAMarkBeforeIt()
    {
        var row = await RowAsync(ExportPaths.Csv, "transport");
        Assert.Equal("'" + ExportContents.HostileName, row["name_ru"]);
        Assert.Equal("'@2-13/04", row["phones"]);
        Assert.DoesNotContain((await ReadAsync(ExportPaths.Csv)).SelectMany(each => each.Values), cell => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);
    }

    [Fact]
    public async Task Table_InALanguage_HasOneNameAndAddress()
    {
        var row = await RowAsync($"{ExportPaths.Csv}?language=kk", "rovd-akkol");
        Assert.Equal("Ақкөл ауданының ішкі істер бөлімі", row["name"]);
        Assert.Equal("Нұрмағамбетов көшесі, 94", row["address"]);
        Assert.DoesNotContain("name_ru", row.Keys);
    }

    [Fact]
    public async Task Table_OfAnOfficeWithoutAPlace_HasNoPoint()
    {
        var row = await RowAsync(ExportPaths.Csv, "transport");
        Assert.Equal(("", "", ""), (row["latitude"], row["longitude"], row["location_precision"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?language=ru")]
    public async Task Metadata_Always_DescribesTheColumnsThereAre(string query)
    {
        var metadata = await served.JsonAsync(ExportPaths.CsvMetadata + query);
        var columns = metadata.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString());
        Assert.Equal((await ReadAsync(ExportPaths.Csv + query))[0].Keys, columns);
        Assert.Equal("http://www.w3.org/ns/csvw", metadata.GetProperty("@context").GetString());
        Assert.Equal("offices.csv" + query, metadata.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Table_Always_LinksToItsMetadata()
    {
        using var response = await served.SendAsync($"{ExportPaths.Csv}?language=ru");
        Assert.Equal(
            """</export/offices.csv-metadata.json?language=ru>; rel="describedby"; type="application/csvm+json" """.TrimEnd(),
            Assert.Single(response.Headers.GetValues("Link")));
    }

    private async Task<Dictionary<string, string>> RowAsync(string path, string office) =>
        Assert.Single(await ReadAsync(path), row => row["slug"] == $"slug-of-{office}");

    private async Task<List<Dictionary<string, string>>> ReadAsync(string path)
    {
        using var csv = CsvReader.FromText(await served.TextAsync(path), Strict);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.Current.ToDictionary().ToDictionary(cell => cell.Key, cell => cell.Value ?? ""));
        }

        return rows;
    }
}
