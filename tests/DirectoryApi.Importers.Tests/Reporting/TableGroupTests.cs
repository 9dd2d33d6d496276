using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Importers.Tests.Reporting;

public class TableGroupTests
{
    [Theory]
    [InlineData("P1200001741.kk", "annex 1 under 10 standards: defence departments, 16 rows each", "annex 2 under 10 standards: public service centres, 284 rows each")]
    [InlineData("P1000001091.kk", "annex 1 of standard 1: internal affairs departments, 224 rows")]
    public void Of_TellsCopiesOnce(string stem, params string[] groups)
    {
        var reading = new AnnexImporter(TestData.Gazetteer).Read(SourceFile.Load(TestData.PathOf($"{stem}.txt")), TestContext.Current.CancellationToken);
        Assert.Equal(groups.Order(), TableGroup.Of(reading).Select(group => group.ToString()).Order());
        Assert.Equal(reading.Tables.Count, TableGroup.Of(reading).Sum(group => group.Tables.Count));
    }

    [Theory]
    [InlineData(1.0, "100.00 %")]
    [InlineData(0.99999, "99.99 %")]
    [InlineData(0, "0.00 %")]
    public void Percent_IsAHundredOnlyForTheWhole(double share, string text) => Assert.Equal(text, ReportText.Percent(share));
}
