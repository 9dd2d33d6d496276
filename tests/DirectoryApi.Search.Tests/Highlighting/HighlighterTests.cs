using DirectoryApi.Domain.Offices;
using DirectoryApi.Search.Highlighting;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Store.Tests.Samples;
using DirectoryApi.Text.Analysis;

namespace DirectoryApi.Search.Tests.Highlighting;

public sealed class HighlighterTests
{
    private static readonly DirectorySnapshot Snapshot = SnapshotBuilder.Build(SampleContents.Of(SampleDrafts.Small), SamplePlaces.All);

    [Theory]
    [InlineData("оружие", "Выдача разрешения на хранение <mark>оружия</mark>")]
    [InlineData("тіркеуді", "Азаматтарды <mark>тіркеу</mark>")]
    [InlineData("tirkeu", "Азаматтарды <mark>тіркеу</mark>")]
    [InlineData("разрешения выдача", "<mark>Выдача разрешения</mark> на хранение оружия")]
    [InlineData("на", "")]
    public void Highlight_OfWords_MarksThemInAnyForm(string query, string expected)
    {
        var texts = new[] { "Выдача разрешения на хранение оружия", "Азаматтарды тіркеу" }.Select(text => new HighlightText(HighlightField.Service, text));

        Assert.Equal(expected.Length == 0 ? [] : [expected], Of(query).Highlight(OfficeKind.InternalAffairs, texts));
    }

    [Theory]
    [InlineData("Халыққа қызмет көрсету орталығының бөлімі", "<mark>Халыққа қызмет көрсету орталығының</mark> бөлімі")]
    [InlineData("Отдел РГП «Центр обслуживания населения» по области", "Отдел РГП «<mark>Центр обслуживания населения</mark>» по области")]
    [InlineData("ЦОН № 2", "<mark>ЦОН</mark> № 2")]
    public void Highlight_OfAKind_MarksWhatItIsCalledInAnyLanguage(string name, string marked)
    {
        var highlighter = new Highlighter(Reading("цон", new KindPart(0, 3, [new KindSense(OfficeKind.PublicServiceCentre, null, false)])));

        Assert.Equal([marked], highlighter.Highlight(OfficeKind.PublicServiceCentre, [new HighlightText(HighlightField.Name, name)]));
        Assert.Empty(highlighter.Highlight(OfficeKind.Akimat, [new HighlightText(HighlightField.Name, name)]));
    }

    [Theory]
    [InlineData("Көкшетау қаласы", "<mark>Көкшетау</mark> қаласы")]
    [InlineData("г. Кокшетау, ул. Абая", "г. <mark>Кокшетау</mark>, ул. Абая")]
    [InlineData("Kokshetau", "<mark>Kokshetau</mark>")]
    public void Highlight_OfAPlace_MarksItsNamesInAnyLanguage(string address, string marked)
    {
        var place = new PlacePart(0, 8, [new PlaceSense(null, null, Snapshot.SettlementBySlug("kokshetau"), PlaceNameMatch.OtherName, false)]) { Words = Words("кокчетав") };

        Assert.Equal([marked], new Highlighter(Reading("кокчетав", place)).Highlight(OfficeKind.Akimat, [new HighlightText(HighlightField.Address, address)]));
    }

    [Fact]
    public void Highlight_OfARegion_LeavesTheWordForIt()
    {
        var place = new PlacePart(0, 6, [new PlaceSense(Snapshot.RegionBySlug("akmola"), null, null, PlaceNameMatch.Name, false)]) { Words = Words("акмола") };

        Assert.Equal(
            ["Департамент <mark>Акмолинской</mark> области"],
            new Highlighter(Reading("акмола", place)).Highlight(OfficeKind.InternalAffairs, [new HighlightText(HighlightField.Name, "Департамент Акмолинской области")]));
    }

    [Fact]
    public void Highlight_OfNumbers_MarksEachWhereItBelongs()
    {
        var highlighter = new Highlighter(Reading("2 31/33", new UnitNumberPart(0, 1, "2"), new BuildingPart(2, 5, "31/33")));

        Assert.Equal(
            ["ЦОН № <mark>2</mark>", "ул. 2-я, <mark>31/33</mark>"],
            highlighter.Highlight(OfficeKind.PublicServiceCentre, [new HighlightText(HighlightField.Name, "ЦОН № 2"), new HighlightText(HighlightField.Address, "ул. 2-я, 31/33")]));
    }

    [Theory]
    [InlineData("8 (7162) 40-10-76", "+77162401076", "<mark>8 (7162) 40-10-76</mark>")]
    [InlineData("40-10-76", null, "<mark>40-10-76</mark>")]
    [InlineData("40-10-77", "+77162401077", null)]
    public void Highlight_OfAPhone_MarksItByItsEnd(string display, string? number, string? marked) => Assert.Equal(
        marked is null ? [] : [marked],
        new Highlighter(Reading("401076", new PhonePart(0, 6, "401076"))).Highlight(OfficeKind.Akimat, [new HighlightText(HighlightField.Phone, display, number)]));

    [Fact]
    public void Highlight_OfASite_MarksTheAddress() => Assert.Equal(
        ["http://www.<mark>dvd-akmola.kz</mark>/"],
        new Highlighter(Reading("dvd-akmola.kz", new OnlineAddressPart(0, 13, "dvd-akmola.kz"))).Highlight(OfficeKind.Akimat, [new HighlightText(HighlightField.Online, "http://www.dvd-akmola.kz/")]));

    [Fact]
    public void Highlight_OfAService_MarksItWhateverItIsCalled() => Assert.Equal(
        ["<mark>Қаруды сақтауға рұқсат беру</mark>"],
        new Highlighter(Reading("ружьё", new ServicePart(0, 5, ["weapons-permit"], []))).Highlight(
            OfficeKind.InternalAffairs,
            [new HighlightText(HighlightField.Service, "Қаруды сақтауға рұқсат беру", "weapons-permit"), new HighlightText(HighlightField.Service, "Азаматтарды тіркеу", "registration")]));

    [Fact]
    public void Highlight_EscapesWhatIsNoMark() => Assert.Equal(
        ["&lt;b&gt; &quot;<mark>Абай</mark>&quot; &amp; &#39;мен&#39;"],
        Of("абай").Highlight(OfficeKind.Akimat, [new HighlightText(HighlightField.Name, "<b> \"Абай\" & 'мен'")]));

    private static Highlighter Of(string query) => new(Reading(query, [.. Words(query)]));

    private static List<WordPart> Words(string query) =>
        [.. TextAnalyzer.Analyze(query).Select(token => new WordPart(token.Start, token.Length, token, IsPrefix: false))];

    private static QueryReading Reading(string query, params QueryPart[] parts) => new(query, QueryCorrection.None, parts);
}
