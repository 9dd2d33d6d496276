using DirectoryApi.Domain.Places;
using DirectoryApi.Text.Csv;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Text.Tests.Places;

public sealed class GazetteerReaderTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("gazetteer").FullName;

    public GazetteerReaderTests()
    {
        foreach (var file in Directory.GetFiles(GazetteerFiles.Directory))
        {
            File.Copy(file, Path.Combine(_directory, Path.GetFileName(file)));
        }
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Read_takes_all_places_of_the_repository()
    {
        var gazetteer = GazetteerFiles.Gazetteer;

        Assert.Equal((16, 215, 328), (gazetteer.Regions.Count, gazetteer.Districts.Count, gazetteer.Settlements.Count));
    }

    [Fact]
    public void Read_fills_a_region()
    {
        var region = GazetteerFiles.Gazetteer.FindRegion("almaty-region");

        Assert.NotNull(region);
        Assert.Equal(new PlaceNames("Алматы облысы", "Алматинская область", "Almaty Region"), region.Names);
        Assert.Equal(["Алма-Атинская область", "Талдыкорганская область"], region.FormerNames);
        Assert.Equal(new Coordinates(45.01556, 78.37389), region.Centre);
        Assert.Equal(("taldykorgan", "7282", "KZ-19"), (region.CentreSlug, region.PhoneCode, region.Iso31662));
    }

    [Fact]
    public void Read_fills_a_settlement()
    {
        var settlement = GazetteerFiles.Gazetteer.FindSettlement("temirzhol");

        Assert.NotNull(settlement);
        Assert.Equal(("astana", "astana/astana"), (settlement.RegionSlug, settlement.DistrictSlug));
        Assert.Equal((SettlementKind.Settlement, LocationPrecision.Approximate), (settlement.Kind, settlement.Precision));
        Assert.Null(settlement.Population);
        Assert.Null(settlement.Kato);
    }

    [Theory]
    [InlineData("akmola/akkol", "Akkol District")]
    [InlineData("karagandy/bukhar-zhyrau", "Bukhar Zhyrau District")]
    [InlineData("pavlodar/pavlodar-district", "Pavlodar District")]
    [InlineData("south-kazakhstan/shymkent-al-farabi", "Al Farabi District")]
    [InlineData("east-kazakhstan/oskemen", "Oskemen City")]
    public void English_name_of_a_district_comes_from_slug_or_centre(string slug, string name)
    {
        Assert.Equal(name, GazetteerFiles.Gazetteer.FindDistrict(slug)?.Names.En);
    }

    [Fact]
    public void Places_of_a_region_are_found_by_its_slug()
    {
        Assert.Equal(["astana/astana", "astana/almaty", "astana/esil", "astana/saryarka"], GazetteerFiles.Gazetteer.DistrictsOf("astana").Select(district => district.Slug));
        Assert.Empty(GazetteerFiles.Gazetteer.SettlementsOf("atlantis"));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        File.Delete(Path.Combine(_directory, "districts.csv"));

        Assert.StartsWith("districts.csv: The file cannot be read", Fault().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        File.WriteAllBytes(Path.Combine(_directory, "regions.csv"), [0xC0, 0xE1, 0xE0, 0xE9]);

        Assert.Equal("regions.csv: The file is not UTF-8. Save it as UTF-8.", Fault().Message);
    }

    [Theory]
    [InlineData("regions.csv", "lat,lon", "lat,longitude", 2, "lon")]
    [InlineData("regions.csv", "51.1801", "north", 2, "lat")]
    [InlineData("regions.csv", "KZ-AST / KZ-71", "KZ-AST", 2, "iso_3166_2")]
    [InlineData("regions.csv", ",astana,51", ",atlantis,51", 2, "centre_settlement_id")]
    [InlineData("districts.csv", "akmola/akkol,akmola,district", "akmola/akkol,akmola,village", 4, "kind")]
    [InlineData("districts.csv", "akmola/akkol,akmola,", "akmola/akkol,atlantis,", 4, "region_id")]
    [InlineData("districts.csv", "akmola/akkol,", "akmola/stepnogorsk,", 4, "id")]
    [InlineData("settlements.csv", ",345604,", ",many,", 2, "population")]
    [InlineData("settlements.csv", "temirzhol,astana,astana/astana", "temirzhol,astana,astana/atlantis", 3, "district_id")]
    public void A_wrong_field_is_named_with_file_line_and_column(string file, string right, string wrong, int line, string column)
    {
        var path = Path.Combine(_directory, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + wrong + text[(at + right.Length)..]);

        var fault = Fault();

        Assert.Equal(file, fault.File);
        Assert.Equal(column, fault.Column);
        Assert.Equal(column == "lon" ? 1 : line, fault.Line);
    }

    private DataFileException Fault() => Assert.Throws<DataFileException>(() => GazetteerReader.Read(_directory));
}
