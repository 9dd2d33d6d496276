using DirectoryApi.Domain.Rows;
using static DirectoryApi.Importers.Tests.Matching.SmallDecree;

namespace DirectoryApi.Importers.Tests.Matching.Identity;

public class LineageTests
{
    [Fact]
    public void Match_BodiesKnownByOfficialsOnly_KeepTheirKeysWhenTheirRowsMove()
    {
        string[] bodies = ["Отдел внутренних дел Аккольского района", "Отдел внутренних дел города Кокшетау", "Отдел внутренних дел Аршалынского района"];
        var old = Of("d1", 2010, Row("1", "Департамент внутренних дел Акмолинской области"), Official("1", bodies[0]), Official("2", bodies[1]), Official("3", bodies[2]));
        var before = Match(old);
        var renewed = Of("d1", 2010, Row("1", "Департамент внутренних дел Акмолинской области"), Official("1", bodies[2]), Official("2", bodies[0]), Official("3", bodies[1]));
        var after = Match(MatchedData.Previous(before, [old]), null, renewed);
        Assert.Equal(before.Offices.Select(office => (office.Key, office.Slug)), after.Offices.Select(office => (office.Key, office.Slug)));
        Assert.Empty(after.Aliases);
    }

    [Fact]
    public void Match_RowsAlikeInAllButAWord_StayTheSameOffices_HoweverManyThereAre()
    {
        var rows = Enumerable.Range(1, 150).Select(number => Row($"1/{number}", $"Участок {(char)('А' + (number % 26))}{number}", phone: "102")).ToList();
        var old = Of("d1", 2010, rows);
        var before = Match(old);
        rows[70] = rows[70] with { Phones = [] };
        rows.RemoveAt(3);
        var renewed = Of("d1", 2010, rows);
        var after = Match(MatchedData.Previous(before, [old]), null, renewed);
        Assert.All(after.Offices, office => Assert.Equal(before.OfRow(office.Witnesses[0].Row.ToString()).Key, office.Key));
    }

    [Fact]
    public void Match_RowsOfOneName_StayTheSameOffices_WhenTheyChangePlaces()
    {
        var rows = Enumerable.Range(1, 100).Select(number => Row($"1/{number}", "Участковый пункт", $"урочище {(char)('а' + (number / 10))}{(char)('а' + (number % 10))}", "102")).ToList();
        var old = Of("d1", 2010, rows);
        var before = Match(old);
        var addresses = before.Offices.ToDictionary(office => office.Addresses[0].Text, office => office.Key);
        var swapped = rows.Zip(Enumerable.Reverse(rows).ToList(), (row, other) => row with { Address = other.Address });
        var after = Match(MatchedData.Previous(before, [old]), null, Of("d1", 2010, swapped));
        Assert.All(after.Offices, office => Assert.Equal(addresses[office.Addresses[0].Text], office.Key));
    }

    [Fact]
    public void Match_TwoUpdatedAnnexesAtOnce_ChangeNoKey()
    {
        string[] names = ["Отдел внутренних дел Аккольского района", "Отдел внутренних дел города Кокшетау", "Отдел внутренних дел Аршалынского района"];
        ImportedDecree Decree(string slug, int year, params int[] order) => Of(slug, year, order.Select((name, index) => Row($"{index + 1}", names[name], phone: $"2{name}-1{name}-11")));
        ImportedDecree[] old = [Decree("d1", 2010, 0, 1, 2), Decree("d2", 2011, 1, 2, 0)];
        ImportedDecree[] renewed = [Decree("d1", 2010, 2, 0, 1), Decree("d2", 2011, 0, 1)];
        var before = Match(old);
        var after = Match(MatchedData.Previous(before, old), null, renewed);
        Assert.Equal(before.Offices.Select(office => (office.Key, office.Slug)), after.Offices.Select(office => (office.Key, office.Slug)));
    }
}
