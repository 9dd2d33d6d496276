using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Naming;
using DirectoryApi.Importers.Tests.Matching;

namespace DirectoryApi.Importers.Tests.Naming;

public partial class OfficeNamesTests
{
    private static readonly OfficeNames Names = new(TestData.Gazetteer);

    /// <summary>Offices of all kinds and levels with their names in three languages, read and found right: <c>office-names.golden.tsv</c>.</summary>
    public static TheoryData<string> Golden { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Naming", "office-names.golden.tsv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Golden))]
    public void Compose_NamesAsAReaderWould(string line)
    {
        var cells = line.Split('\t');
        Assert.True(LanguageTags.TryParse(cells[5], out var language));
        var office = new OfficeDescription(
            Enum.Parse<OfficeKind>(cells[0]),
            Enum.Parse<OfficeLevel>(cells[1]),
            TestData.Gazetteer.FindRegion(cells[2]),
            TestData.Gazetteer.FindDistrict(cells[3]),
            TestData.Gazetteer.FindSettlement(cells[4]),
            [new LocalizedText(language, cells[6], TextOrigin.Printed)]);
        Assert.Equal(cells[7..], Enum.GetValues<Language>().Select(each => Names.Compose(office, each)));
    }

    [Fact]
    public void Complete_KeepsWhatIsPrinted_AndAddsTheOtherLanguages()
    {
        var printed = new LocalizedText(Language.Ru, "ЦОН Акмолинской области", TextOrigin.Printed);
        var office = new OfficeDescription(OfficeKind.PublicServiceCentre, OfficeLevel.Region, TestData.Gazetteer.FindRegion("akmola"), null, null, [printed]);
        Assert.Equal(
            [
                printed,
                new LocalizedText(Language.Kk, "Ақмола облысының халыққа қызмет көрсету орталығы", TextOrigin.Derived),
                new LocalizedText(Language.En, "Akmola Region Public Service Centre", TextOrigin.Derived),
            ],
            Names.Complete(office));
    }

    [Fact]
    public void Complete_WithNamesPrintedInBothLanguages_AddsEnglishOnly()
    {
        LocalizedText[] printed =
        [
            new(Language.Kk, "ІІД", TextOrigin.Printed),
            new(Language.Ru, "Департамент внутренних дел г. Астаны", TextOrigin.Printed),
        ];
        var office = new OfficeDescription(OfficeKind.InternalAffairs, OfficeLevel.Region, TestData.Gazetteer.FindRegion("astana"), null, null, printed);
        Assert.Equal([.. printed, new LocalizedText(Language.En, "Astana Department of Internal Affairs", TextOrigin.Derived)], Names.Complete(office));
    }

    [Theory]
    [InlineData("линейный отдел внутренних дел", "Көкшетау қаласының көліктегі желілік ішкі істер бөлімі", "Линейный отдел внутренних дел на транспорте города Кокшетау", "Kokshetau City Line Department of Internal Affairs on Transport")]
    public void Compose_TheLinePolice(string printed, string kk, string ru, string en)
    {
        var city = TestData.Gazetteer.FindDistrict("akmola/kokshetau");
        var office = new OfficeDescription(OfficeKind.InternalAffairs, OfficeLevel.City, TestData.Gazetteer.FindRegion("akmola"), city, null, [new LocalizedText(Language.Ru, printed, TextOrigin.Printed)]);
        Assert.Equal([kk, ru, en], Enum.GetValues<Language>().Select(language => Names.Compose(office, language)));
    }

    [Fact]
    public void Complete_EveryOfficeOfTheAnnexes_HasOneWellFormedNameALanguage() => Assert.All(NamedOffices.All.Select(NamedOffices.Describe), office =>
    {
        var names = Names.Complete(office);
        Assert.Equal(Enum.GetValues<Language>(), names.Select(name => name.Language).Order());
        Assert.Equal(office.Names, names.Take(office.Names.Count));
        Assert.All(names.Skip(office.Names.Count), name =>
        {
            Assert.Equal(TextOrigin.Derived, name.Origin);
            Assert.Matches(@"^[\p{Lu}«]\S*( \S+)*$", name.Text);
            Assert.DoesNotMatch(name.Language == Language.En ? @"[\p{IsCyrillic}{}\[\]]" : @"[A-Za-z{}\[\]]", name.Text);
        });
    });

    /// <summary>
    /// Nine in ten of the Russian names that decree № 363 prints are what would be composed for them, but for abbreviations; most of the
    /// others name a district of a city without its city, or spell a district as it was not spelled later.
    /// </summary>
    [Fact]
    public void Compose_GivesTheNamesThatADecreePrints()
    {
        var printed = MatchedData.Of("P1200000363.ru").Offices.Where(office => office.Names.Any(name => name is { Language: Language.Ru, Origin: TextOrigin.Printed })).ToList();
        var same = printed.Count(office => InFull(office.Names.First(name => name.Language == Language.Ru).Text) == Names.Compose(NamedOffices.Describe(office), Language.Ru));
        Assert.NotEmpty(printed);
        Assert.True(same >= printed.Count * 9 / 10, $"{same} of {printed.Count} names are equal.");
    }

    private static string InFull(string name) => Abbreviation().Replace(name, match => match.Value switch
    {
        "г." => "города",
        "р-на" => "района",
        "обл." => "области",
        _ => "Центр обслуживания населения",
    });

    [GeneratedRegex(@"г\.|р-на|обл\.|ЦОН", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
