using static DirectoryApi.Importers.Tests.Matching.SmallDecree;

namespace DirectoryApi.Importers.Tests.Matching.Identity;

public class OfficeIdentitiesTests
{
    [Fact]
    public void Match_AKeyThatStandsForAnotherOffice_IsGivenToNobodyElse()
    {
        var first = Of("d1", 2010, Row("1", "Отдел внутренних дел Аккольского района"), Row("2", "Отдел внутренних дел города Кокшетау"));
        var joined = Match(null, "same\td1/1/1/1\td1/1/1/2\tone house", first);
        var kept = Match(first).Offices.Single(office => office.Slug == "akmola-kokshetau-internal-affairs").Key;
        var before = MatchedData.Previous(Match(MatchedData.Previous(Match(first), [first]), "same\td1/1/1/1\td1/1/1/2\tone house", first), [first]);
        Assert.Equal(kept, Assert.Single(before.Aliases).Key);

        var second = Of("d2", 2012, Row("1", "Отдел внутренних дел на транспорте", "г. Кокшетау, ул. Мира, 1"), Row("2", "Отдел внутренних дел города Кокшетау № 2"));
        var different = "same\td1/1/1/1\td1/1/1/2\tone house\ndifferent\td1/1/1/2\td2/1/1/3\tanother";
        var third = Of("d3", 2013, Row("3", "Отдел внутренних дел города Кокшетау"));
        var after = Match(before, different.Replace("d2/1/1/3", "d3/1/1/3", StringComparison.Ordinal), first, second, third);
        Assert.Contains(after.Aliases, alias => alias.Key == kept && alias.IntoKey == joined.Offices[0].Key);
        Assert.DoesNotContain(after.Offices, office => office.Key == kept);
    }

    [Fact]
    public void Match_AnAliasIntoAnOfficeThatIsWithdrawn_IsNone()
    {
        var first = Of("d1", 2010, Row("1", "Отдел внутренних дел Аккольского района"), Row("2", "Отдел внутренних дел города Кокшетау"));
        var other = Of("d2", 2011, Row("1", "Отдел внутренних дел Аршалынского района"));
        var apart = Match(first, other);
        const string decision = "same\td1/1/1/1\td1/1/1/2\tone house";
        var joined = Match(MatchedData.Previous(apart, [first, other]), decision, first, other);
        Assert.Single(joined.Aliases);

        var withdrawn = Match(MatchedData.Previous(joined, [first, other]), decision, other);
        Assert.Empty(withdrawn.Aliases);

        // What was withdrawn comes back under the key it had.
        var former = apart.Offices.Where(office => office.Witnesses[0].Row.DocumentSlug == "d1").ToList();
        var back = Match(MatchedData.Previous(withdrawn, [other]) with { Withdrawn = former }, null, first, other);
        Assert.Equal(apart.Offices.Select(office => (office.Key, office.Slug)), back.Offices.Select(office => (office.Key, office.Slug)));
    }

    [Fact]
    public void Match_AMergedOffice_KeepsTheHistoryOfBoth()
    {
        ImportedSet old = new(
            Of("d1", 2010, Row("1", "Отдел внутренних дел Аккольского района", phone: "29-11-11")),
            Of("d2", 2011, Row("1", "Отдел внутренних дел города Кокшетау", phone: "29-22-22")));
        var apart = Match(old.One, old.Two);
        var renewed = Of("d2", 2011, Row("1", "Отдел внутренних дел города Кокшетау", phone: "29-33-33"));
        var updated = Match(MatchedData.Previous(apart, [old.One, old.Two]), null, old.One, renewed);
        var joined = Match(MatchedData.Previous(updated, [old.One, renewed]), "same\td1/1/1/1\td2/1/1/1\tone body", old.One, renewed);
        Assert.Contains(Assert.Single(joined.Offices).History, statement => statement.IsReplaced && statement.Phones.Contains("29-22-22"));
    }

    [Fact]
    public void Match_AnOfficeSplitAmongTwoOthers_LeavesItsKeyToTheOneWithItsOldestRow()
    {
        var rows = (string name) => Row("1", name);
        var (a, b) = (Of("a", 2008, rows("Отдел внутренних дел Аккольского района")), Of("b", 2009, rows("Отдел внутренних дел Аршалынского района")));
        var (c, d) = (Of("c", 2010, rows("Отдел внутренних дел города Кокшетау")), Of("d", 2011, rows("Отдел внутренних дел города Кокшетау")));
        var before = Match(a, b, c, d);
        Assert.Equal(3, before.Offices.Count);
        var after = Match(MatchedData.Previous(before, [a, b, c, d]), "same\ta/1/1/1\tc/1/1/1\tx\nsame\tb/1/1/1\td/1/1/1\ty\ndifferent\tc/1/1/1\td/1/1/1\tz", a, b, c, d);
        Assert.Equal(after.OfRow("c/1/1/1").Key, Assert.Single(after.Aliases).IntoKey);
    }

    private sealed record ImportedSet(Domain.Rows.ImportedDecree One, Domain.Rows.ImportedDecree Two);
}
