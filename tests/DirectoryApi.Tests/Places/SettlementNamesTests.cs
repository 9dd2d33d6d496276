using DirectoryApi.Places;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;
using DirectoryApi.Tests.Samples;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Tests.Places;

public sealed class SettlementNamesTests(ServedSample directory)
{
    private static readonly DirectorySnapshot Snapshot = MakeSnapshot();
    private static readonly SettlementNames Names = new(Snapshot.Settlements);

    [Theory]
    [InlineData("Қарағанды", "karagandy")]
    [InlineData("караганда", "karagandy")]
    [InlineData("  КАРАГАНДЫ ", "karagandy")]
    [InlineData("Karaganda", "karagandy")]
    [InlineData("Qaraǵandy", "karagandy")]
    [InlineData("Qarag'andy", "karagandy")]
    [InlineData("Qarağandı", "karagandy")]
    [InlineData("Қарағандыдан", "karagandy")]
    [InlineData("карагандыга", "karagandy")]
    [InlineData("Карагандой", "karagandy")]
    [InlineData("rfhfufylf", "karagandy")]
    [InlineData("0fhf5fyls", "karagandy")]
    [InlineData("0ара5анды", "karagandy")]
    [InlineData("Лфкфпфтвф", "karagandy")]
    [InlineData("Өскемен", "oskemen")]
    [InlineData("-crtvty", "oskemen")]
    [InlineData("усть каменогорске", "oskemen")]
    [InlineData("Усть-Каменогорска", "oskemen")]
    [InlineData("Ust-Kamenogorsk", "oskemen")]
    [InlineData("Астаной", "astana")]
    [InlineData("Нұр-Сұлтан", "astana")]
    [InlineData("целиноград", "astana")]
    [InlineData("г. Алматы", "almaty")]
    [InlineData("город Алматы", "almaty")]
    [InlineData("Алматы қаласы", "almaty")]
    [InlineData("алматы каласында", "almaty")]
    [InlineData("Алматыдағы", "almaty")]
    [InlineData("Алма-Ата", "almaty")]
    [InlineData("алмаата", "almaty")]
    [InlineData("Aлматы", "almaty")]
    [InlineData("Костаная", "kostanay")]
    [InlineData("кустанай", "kostanay")]
    [InlineData("Семипалатинск", "semey")]
    [InlineData("Көкшетау", "kokshetau")]
    [InlineData("Kökşetau", "kokshetau")]
    [InlineData("Ko'ks'etay'", "kokshetau")]
    [InlineData("Кокчетаве", "kokshetau")]
    [InlineData("кзыл орда", "kyzylorda")]
    [InlineData("Чимкент", "shymkent")]
    [InlineData("Shimkent", "shymkent")]
    [InlineData("Джезказган", "zhezkazgan")]
    [InlineData("екибастуз", "ekibastuz")]
    [InlineData("Эки", "ekibastuz")]
    public void Find_HoweverItIsTyped_GivesTheSettlementFirst(string name, string slug) =>
        Assert.Equal(slug, Names.Find(name, 5).Select(node => node.Settlement.Slug).FirstOrDefault());

    [Fact]
    public void Find_BeginningsCome_AfterWholeNames_ThenByPopulation()
    {
        var found = Names.Find("Ақ", 100);

        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True((pair.First.Settlement.Population ?? 0) >= (pair.Second.Settlement.Population ?? 0)));
        Assert.Equal("Ақсу", Names.Find("Ақсу", 1)[0].Settlement.Names.Kk);
        Assert.Contains(Names.Find("Ақсу", 10), node => node.Settlement.Names.Kk == "Ақсуат");
    }

    [Fact]
    public void Find_EveryNameAndAlias_GivesItsSettlement()
    {
        foreach (var node in Snapshot.Settlements)
        {
            foreach (var name in node.Settlement.Aliases.Append(node.Settlement.Names.Kk).Append(node.Settlement.Names.Ru).Append(node.Settlement.Names.En))
            {
                Assert.Contains(node, Names.Find(name, 20));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀🎉")]
    [InlineData("\0\u0001\u001f")]
    [InlineData("\uD800")]
    [InlineData("'; DROP TABLE --")]
    [InlineData("\"*()^:{}")]
    [InlineData("ъъъ")]
    [InlineData("щщщщщщщщщ")]
    [InlineData("12345")]
    public async Task WhatIsNoName_FindsNothing(string name)
    {
        Assert.Empty(Names.Find(name, 100));
        Assert.Equal(0, (await directory.DataAsync("query($n: String!) { settlements(name: $n) { slug } }", new { n = name.Replace("\uD800", "�", StringComparison.Ordinal) })).GetProperty("settlements").GetArrayLength());
    }

    [Fact]
    public async Task ALongName_SaysSo()
    {
        Assert.Empty(Names.Find(new string('я', 10_000), 100));
        Assert.Empty(Names.Find(string.Concat(Enumerable.Repeat("q; ", 3_000)), 100));
        Assert.Equal(
            "Argument \"name\" has 10000 characters; at most 100 are allowed.",
            await directory.ErrorAsync("query($n: String!) { settlements(name: $n) { slug } }", new { n = new string('я', 10_000) }));
    }

    private static DirectorySnapshot MakeSnapshot()
    {
        var gazetteer = GazetteerReader.Read(Path.Combine(AppContext.BaseDirectory, "data", "gazetteer"));
        return SnapshotBuilder.Build(
            SampleContents.Of(SampleDrafts.Small), new GazetteerPlaces(gazetteer.Regions, gazetteer.Districts, gazetteer.Settlements));
    }
}
