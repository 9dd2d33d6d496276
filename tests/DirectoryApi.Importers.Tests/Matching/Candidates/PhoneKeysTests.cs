using DirectoryApi.Importers.Matching.Candidates;
using static DirectoryApi.Importers.Tests.Matching.SmallDecree;

namespace DirectoryApi.Importers.Tests.Matching.Candidates;

public class PhoneKeysTests
{
    private static readonly PlacesOfOffice Akmola = new(TestData.Gazetteer.FindRegion("akmola"), null, null);

    [Fact]
    public void Of_GivesEachNumberOnce_InOrder() =>
        Assert.Equal(["+77162251303", "+77172291111"], KeysOf(Akmola, "8 (7172) 29-11-11", "8 (7162) 25-13-03", "8(7172)291111"));

    [Fact]
    public void Of_AShortNumber_TellsNothingWithoutItsCode()
    {
        Assert.Empty(KeysOf(Akmola, "2-10-02"));
        Assert.Equal(["akmola:2910024"], KeysOf(Akmola, "291-00-24"));
        Assert.Empty(KeysOf(new PlacesOfOffice(null, null, null), "291-00-24"));
    }

    [Fact]
    public void Union_IsInOrder_SoThatHasFindsEachOfBoth()
    {
        string[] one = ["+77172291111", "+77172299999"];
        string[] other = ["+77162251303", "+77172291111", "akmola:291002"];

        var both = PhoneKeys.Union(one, other);

        Assert.Equal(["+77162251303", "+77172291111", "+77172299999", "akmola:291002"], both);
        Assert.All(one.Concat(other), key => Assert.True(PhoneKeys.Has(both, key)));
        Assert.False(PhoneKeys.Has(both, "+77172291112"));
        Assert.Equal(both, PhoneKeys.Union(other, one));
        Assert.Equal(one, PhoneKeys.Union(one, []));
        Assert.Equal(one, PhoneKeys.Union([], one));
    }

    private static string[] KeysOf(PlacesOfOffice places, params string[] phones) =>
        PhoneKeys.Of([.. phones.SelectMany((phone, index) => Of("a", 2008, Row($"{index + 1}", "Пункт", phone: phone)).Rows)], places, TestData.Gazetteer);
}
