using System.Text.RegularExpressions;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Importers.Tests.Matching;

/// <summary>What holds of matching whatever the annexes are.</summary>
public class MatchingProperties
{
    private static readonly OfficeMatcher Matcher = new(TestData.Gazetteer);

    [Fact]
    public void Match_AttachesEveryRowToOneOffice_AndJoinsNoTwoOfOneDecree() => ForAnySeed(seed =>
    {
        var decrees = new PerturbedDecrees(seed).Make();
        var edition = Matcher.Match(decrees);
        AssertSound(edition, decrees);
    });

    [Fact]
    public void Match_OneAfterTheOther_LosesNoKey_AndEndsAtTheSameOffices() => ForAnySeed(seed =>
    {
        var perturbed = new PerturbedDecrees(seed);
        var decrees = perturbed.Make();
        var documents = new List<ImportedDecree>();
        MatchedDirectory? edition = null;
        var collides = false;
        foreach (var decree in perturbed.Shuffle(decrees))
        {
            var previous = edition is null ? null : MatchedData.Previous(edition, [.. documents]);
            documents.Add(decree);
            var next = Matcher.Match(documents, previous);
            AssertSound(next, documents);

            // Nothing was taken away, so no key is withdrawn.
            var keys = next.Offices.Select(office => office.Key).Concat(next.Aliases.Select(alias => alias.Key)).ToHashSet();
            Assert.All((edition?.Offices.Select(office => office.Key) ?? []).Concat(edition?.Aliases.Select(alias => alias.Key) ?? []), key => Assert.Contains(key, keys));
            collides |= next.Offices.Any(office => IsCopy(office.Slug));
            edition = next;
        }

        var together = Matcher.Match(decrees);
        Assert.Equal(together.Offices.Select(RowsOf).Order(), edition!.Offices.Select(RowsOf).Order());
        if (!collides && !together.Offices.Any(office => IsCopy(office.Slug)))
        {
            Assert.Equal(together.Offices.Select(office => (office.Key, office.Slug)), edition.Offices.Select(office => (office.Key, office.Slug)));
        }
    });

    [Fact]
    public void Match_AnUpdatedAnnex_LeavesOfficesOfWhichItSaysNothingNewAsTheyWere() => ForAnySeed(seed =>
    {
        var perturbed = new PerturbedDecrees(seed);
        var decrees = perturbed.Make();
        var before = Matcher.Match(decrees);
        ImportedDecree[] renewed = [perturbed.Perturb(decrees[0], 15), .. decrees[1..]];
        var after = Matcher.Match(renewed, MatchedData.Previous(before, decrees));
        AssertSound(after, renewed);

        var texts = decrees[0].Rows.ToDictionary(row => row.Key, PerturbedDecrees.TextOf);
        var changed = renewed[0].Rows.Where(row => texts[row.Key] != PerturbedDecrees.TextOf(row)).Select(row => row.Key).ToHashSet();
        var known = before.Offices.ToDictionary(RowsOf);
        foreach (var office in after.Offices.Where(office => !office.Witnesses.Any(witness => changed.Contains(witness.Row))))
        {
            if (known.TryGetValue(RowsOf(office), out var same))
            {
                Assert.Equal((same.Key, same.Slug), (office.Key, office.Slug));
            }
        }
    });

    private static void AssertSound(MatchedDirectory edition, IReadOnlyCollection<ImportedDecree> decrees)
    {
        Assert.Equal(decrees.SelectMany(decree => decree.Rows).Select(row => row.Key).Order(), edition.Offices.SelectMany(office => office.Witnesses).Select(witness => witness.Row).Order());
        Assert.Equal(edition.Offices.Count, edition.Offices.Select(office => office.Key).Distinct().Count());
        Assert.Equal(edition.Offices.Count, edition.Offices.Select(office => office.Slug).Distinct().Count());
        var officials = decrees.SelectMany(decree => decree.Rows).Where(row => row.IsContactPoint).Select(row => row.Key).ToHashSet();
        foreach (var office in edition.Offices)
        {
            // What begins a decree's rows of an office came by a pair, or is what the others came to; the rest are its copies.
            var heads = office.Witnesses.Where(witness => !officials.Contains(witness.Row) && (witness.Reason.Length == 0 || witness.Reason.StartsWith("with ", StringComparison.Ordinal))).ToList();
            Assert.Equal(heads.Count, heads.Select(witness => witness.Row.DocumentSlug).Distinct().Count());
            Assert.True(heads.Count(witness => witness.Reason.Length == 0) <= 1, $"{office.Slug} has rows without a reason");
        }

        var keys = edition.Offices.Select(office => office.Key).ToHashSet();
        Assert.All(edition.Aliases, alias => Assert.True(keys.Contains(alias.IntoKey) && !keys.Contains(alias.Key)));
    }

    private static string RowsOf(Office office) => string.Join(' ', office.Witnesses.Select(witness => witness.Row).Order());

    private static bool IsCopy(string slug) => Regex.IsMatch(slug, "-([b-z]|x[0-9]+)$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static void ForAnySeed(Action<int> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20101115, 1), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), property));
}
