using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Naming;

namespace DirectoryApi.Importers.Tests.Naming;

public class NameRulesTests
{
    private static readonly string[] Places = ["place", "container", "within", "region", "district", "seat"];

    public static TheoryData<OfficeKind, OfficeLevel, Language> EveryKind { get; } = new(
        from kind in Enum.GetValues<OfficeKind>()
        from level in Enum.GetValues<OfficeLevel>()
        from language in Enum.GetValues<Language>()
        select (kind, level, language));

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void EveryOffice_HasAName_EvenWhereNothingElseIsKnown(OfficeKind kind, OfficeLevel level, Language language)
    {
        var name = new OfficeNames(TestData.Gazetteer).Compose(new OfficeDescription(kind, level, null, null, null, []), language);
        Assert.Matches(@"^[\p{Lu}«][^{}\[\]]+$", name);
        Assert.Equal(language != Language.En, name.Any(letter => letter is >= 'а' and <= 'я'));
    }

    [Fact]
    public void Placeholders_AreAllKnown() => Assert.All(NameRules.Names.SelectMany(rule => rule.Pattern.Placeholders), placeholder =>
        Assert.True(Places.Contains(placeholder.Split(':')[0]) || placeholder is "number" or "quoted" or "direction", placeholder));

    [Fact]
    public void Variants_HaveANameInEveryLanguage() => Assert.All(NameRules.Variants, variant => Assert.All(Enum.GetValues<Language>(), language =>
        Assert.Contains(NameRules.Names, name => name.Kind == variant.Kind && name.Variant == variant.Variant && name.Language == language)));

    [Fact]
    public void Names_AreAllReachable() => Assert.All(NameRules.Names.Where(name => name.Variant.Length > 0), name =>
        Assert.Contains(NameRules.Variants, variant => variant.Kind == name.Kind && variant.Variant == name.Variant));

    [Theory]
    [InlineData(OfficeKind.InternalAffairs, OfficeLevel.District, Language.Kk, "Бостандық ауданының Ішкі істер басқармасы", "directorate")]
    [InlineData(OfficeKind.InternalAffairs, OfficeLevel.City, Language.Ru, "Отдел внутренних дел города Аягоза и Аягозского района", "city-and-district")]
    [InlineData(OfficeKind.InternalAffairs, OfficeLevel.City, Language.Ru, "Отдел полиции города Курчатова", "police")]
    [InlineData(OfficeKind.PublicServiceCentre, OfficeLevel.Local, Language.Kk, "«Кенесары» бөлімшесі", "subdivision")]
    [InlineData(OfficeKind.PublicServiceCentre, OfficeLevel.District, Language.Kk, "Ақкөл аудандық бөлімі", "division")]
    [InlineData(OfficeKind.AddressBureau, OfficeLevel.Region, Language.Kk, "Қарағанды облысының ІІД", "department")]
    [InlineData(OfficeKind.Akimat, OfficeLevel.District, Language.Ru, "Аппарат акима Аккольского района", "office")]
    public void VariantOf_ReadsThePrintedName(OfficeKind kind, OfficeLevel level, Language language, string printed, string variant) =>
        Assert.Equal(variant, NameRules.VariantOf(new OfficeDescription(kind, level, null, null, null, [new LocalizedText(language, printed, TextOrigin.Printed)])));
}
