using static DirectoryApi.Importers.Tests.Matching.SmallDecree;

namespace DirectoryApi.Importers.Tests.Matching.Identity;

public class OfficeSlugsTests
{
    [Theory]
    [InlineData("1/1/1", "Пункт «—»", "akmola-internal-affairs")]
    [InlineData("1/1/1", "Пункт «Южный»", "akmola-yuzhnyi-internal-affairs")]
    [InlineData("1", null, "akmola-internal-affairs")]
    [InlineData("1/1", "Отдел внутренних дел Аккольского района № 2", "akmola-akkol-internal-affairs-2")]
    public void Slug_IsPlaceKindAndNumber(string label, string? name, string slug) =>
        Assert.Equal(slug, Assert.Single(Match(Of("d1", 2010, Row(label, name))).Offices).Slug);

    [Fact]
    public void Slug_OfAVeryLongWord_IsCut() =>
        Assert.InRange(Assert.Single(Match(Of("d1", 2010, Row("1/1/1", $"Пункт «{new string('щ', 1000)}»"))).Offices).Slug.Length, 60, 150);

    [Fact]
    public void Slugs_OfOfficesThatShareAllOfThat_AreTheirsAlone()
    {
        var slugs = Match(Of("d1", 2010, Enumerable.Range(1, 30).Select(number => Row($"1/{number}", null, $"аул {number}")))).Offices.Select(office => office.Slug).ToList();
        Assert.Equal(30, slugs.Distinct().Count());
        Assert.All(["", "-b", "-z", "-x30"], end => Assert.Contains($"akmola-district-internal-affairs{end}", slugs));
    }
}
