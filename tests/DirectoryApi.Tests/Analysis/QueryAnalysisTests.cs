using System.Text;
using System.Text.Json;
using DirectoryApi.Analysis;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Tests.Analysis;

public sealed class QueryAnalysisTests
{
    private static readonly QueryReader Reader = new(SnapshotBuilder.Build(SampleContents.Storied, SamplePlaces.All));

    [Fact]
    public void Text_OfAQuery_TellsTokensLayoutsAndReadings()
    {
        var text = QueryAnalysisText.Of(QueryAnalysis.Of("цоны Kókshetaý", Reader));

        Assert.Equal(
            """
              at  text       folded     stems      loose key  Latin letters
              0   цоны       цоны       цоны цон   цони
              5   Kókshetaý  kókshetaý  kókshetaý  кокшитиу   Acutes2018

            With another keyboard layout:
              wjys Kókshetaý  (RussianForLatin)

            Understood as typed: цоны Kókshetaý
              0  цоны       kind   PublicServiceCentre
              5  Kókshetaý  place  settlement kokshetau | district akmola/kokshetau

            """,
            text);
    }

    [Fact]
    public void Json_OfAMisspeltQuery_TellsTheCorrectionWithOffsetsIntoIt()
    {
        var json = Json(QueryAnalysis.Of("цон Экибастус", Reader));
        var corrected = json.GetProperty("readings").EnumerateArray().Single(reading => reading.GetProperty("correction").GetString() == "Typos");
        var place = corrected.GetProperty("parts")[1];

        Assert.Equal("цон Экибастуз", corrected.GetProperty("text").GetString());
        Assert.Equal((4, 9, "Экибастуз"), (place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32(), place.GetProperty("text").GetString()));
        Assert.Equal("settlement ekibastuz, by a corrected spelling", place.GetProperty("meanings")[0].GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD83D \0 *")]
    public void AText_WithoutWords_HasNeitherTokensNorReadings(string text)
    {
        var analysis = QueryAnalysis.Of(text, Reader);

        Assert.Empty(analysis.Tokens);
        Assert.Empty(analysis.Readings!);
        Assert.Equal(0, Json(analysis).GetProperty("tokens").GetArrayLength());
    }

    [Fact]
    public void WithoutAReader_ReadingsAreNull() => Assert.Equal(JsonValueKind.Null, Json(QueryAnalysis.Of("цон", reader: null)).GetProperty("readings").ValueKind);

    private static JsonElement Json(QueryAnalysis analysis)
    {
        using var stream = new MemoryStream();
        QueryAnalysisJsonWriter.Write(stream, analysis);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement;
    }
}
