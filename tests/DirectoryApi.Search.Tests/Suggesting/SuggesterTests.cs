using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;

namespace DirectoryApi.Search.Tests.Suggesting;

public sealed class SuggesterTests
{
    private static readonly Suggester Suggester = new(SnapshotBuilder.Build(SampleContents.Of(SampleDrafts.Small), SamplePlaces.All));

    [Theory]
    [InlineData("ал", "settlement almaty")]
    [InlineData("АҚ", "region akmola")]
    [InlineData("акк", "settlement akkol")]
    [InlineData("көк", "settlement kokshetau")]
    [InlineData("кок", "settlement kokshetau")]
    [InlineData("Kók", "settlement kokshetau")]
    [InlineData("Ko'ks'e", "settlement kokshetau")]
    [InlineData("алма-а", "settlement almaty")]
    [InlineData("алмаат", "settlement almaty")]
    [InlineData("верн", "settlement almaty")]
    [InlineData("азам", "service registration")]
    [InlineData("разреш", "service weapons-permit")]
    [InlineData("әуе", "office transport")]
    [InlineData("ауе", "office transport")]
    public void Suggest_ByTheBeginningOfAWord_GivesWhatHasIt(string prefix, string target) => Assert.Equal(target, TargetsOf(prefix)[0]);

    [Fact]
    public void Suggest_ByTheMiddleOfAWord_GivesNothing() => Assert.Empty(TargetsOf("баст"));

    [Theory]
    [InlineData("rjr", "settlement kokshetau")]
    [InlineData("'rb,f", "settlement ekibastuz")]
    [InlineData("фллщд", "settlement akkol")]
    [InlineData("wjy 'rb", "office con-2")]
    [InlineData("екебаст", "settlement ekibastuz")]
    [InlineData("цон екібастұзда", "office con-2")]
    public void Suggest_OfAnotherLayoutOrSpelling_IsTriedWhereNothingBeginsSo(string prefix, string target) => Assert.Equal(target, TargetsOf(prefix).FirstOrDefault());

    [Theory]
    [InlineData("цон эк", "office con-10|office con-2")]
    [InlineData("эк цо", "office con-10|office con-2")]
    [InlineData("цон экибастуз 2", "office con-2")]
    [InlineData("хқко екі", "office con-10|office con-2")]
    [InlineData("отдел вну", "office rovd-akkol")]
    [InlineData("алексеевка пол", "office rovd-akkol")]
    [InlineData("цон ташк", "")]
    [InlineData("цон акк", "district akmola/akkol|settlement akkol")]
    public void Suggest_ByTheWordsBefore_GivesOnlyWhatHasThemToo(string prefix, string targets) =>
        Assert.Equal(targets.Split('|', StringSplitOptions.RemoveEmptyEntries), TargetsOf(prefix).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("кок", null, "Көкшетау, Ақмола облысы")]
    [InlineData("көк", Language.Ru, "Кокшетау, Акмолинская область")]
    [InlineData("кок", Language.En, "Kokshetau, Akmola Region")]
    [InlineData("акмоли", null, "Акмолинская область")]
    [InlineData("алм", null, "Алматы")]
    [InlineData("отдел", null, "Отдел внутренних дел Аккольского района, Акмолинская область")]
    [InlineData("выдача", null, "Выдача разрешения на хранение оружия")]
    [InlineData("выдача", Language.Kk, "Қаруды сақтауға рұқсат беру")]
    public void Suggest_WritesInTheLanguageAskedFor_ElseInThatOfTheWords(string prefix, Language? language, string text) =>
        Assert.Equal(text, Suggester.Suggest(new SuggestionRequest(prefix) { Language = language })[0].Text);

    [Fact]
    public void Suggest_NearAPoint_GivesTheCloserFirst()
    {
        var places = SamplePlaces.All;
        var moved = places with
        {
            Settlements = [.. places.Settlements.Select(place => place.Slug == "kokshetau" ? place with { Location = new Coordinates(53.3, 69.4), Population = 100_000 } : place)],
        };
        var suggester = new Suggester(SnapshotBuilder.Build(SampleContents.Of(SampleDrafts.Small), moved));

        Assert.Equal("office dvd-akmola", NameOf(suggester.Suggest(new SuggestionRequest("пол"))[0]));
        Assert.Equal("office rovd-akkol", NameOf(suggester.Suggest(new SuggestionRequest("пол") { Near = new Coordinates(51.1, 71.1) })[0]));
    }

    [Fact]
    public void Suggest_OfOfficesOfOneNameInOnePlace_GivesOne()
    {
        var twins = SampleDrafts.Small.With("con-2", office => office with { Names = SampleDrafts.Small.Offices.Single(other => other.Key == "con-10").Names });
        var suggester = new Suggester(SnapshotBuilder.Build(SampleContents.Of(twins), SamplePlaces.All));

        Assert.Single(suggester.Suggest(new SuggestionRequest("цон")));
    }

    [Fact]
    public void Suggest_GivesAsManyAsAskedFor() => Assert.Equal(2, Suggester.Suggest(new SuggestionRequest("а") { Count = 2 }).Count);

    [Theory]
    [InlineData("")]
    [InlineData("zzzz")]
    [InlineData("   ")]
    [InlineData("\u0000\u0007")]
    [InlineData("🙂🙂")]
    [InlineData("\uD800")]
    [InlineData("\"'); DROP TABLE offices; --")]
    [InlineData("NEAR(\"a\" *")]
    public void Suggest_OfWhatIsNoBeginning_GivesNothing(string prefix) => Assert.Empty(Suggester.Suggest(new SuggestionRequest(prefix)));

    [Fact]
    public void Suggest_OfTooLongAText_GivesNothing() => Assert.Empty(Suggester.Suggest(new SuggestionRequest(new string('а', 10_240))));

    private static List<string> TargetsOf(string prefix) => [.. Suggester.Suggest(new SuggestionRequest(prefix)).Select(NameOf)];

    private static string NameOf(Suggestion suggestion) => suggestion.Target switch
    {
        OfficeNode office => $"office {office.Office.Key}",
        SettlementNode settlement => $"settlement {settlement.Settlement.Slug}",
        DistrictNode district => $"district {district.District.Slug}",
        RegionNode region => $"region {region.Region.Slug}",
        ServiceNode service => $"service {service.Service.Slug}",
        _ => "nothing known",
    };
}
