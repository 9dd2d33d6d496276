using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;

namespace DirectoryApi.Importers.Tests.Matching.Identity;

/// <summary>An updated annex takes the place of the one before; the offices stay themselves.</summary>
public class UpdatedAnnexTests
{
    [Theory]
    [InlineData("Отдел внутренних дел Аккольского района", "Отдел полиции Аккольского района", "akmola-akkol-internal-affairs")]
    [InlineData("г. Акколь, ул. Октябрьская, 2", "г. Акколь, ул. Нурмагамбетова, 77", "akmola-akkol-internal-affairs")]
    [InlineData("ЦОН Атырауской области", "Центр «Атырау»", "atyrau-public-service-centre")]
    public void Match_RenamedOrMoved_StaysTheSameOffice(string before, string after, string slug)
    {
        var old = Match(TestData.Russian, previous: null);
        var renewed = Match(Replace(before, after), old);
        Assert.Equal(Keys(old.Edition), Keys(renewed.Edition));
        var office = Find(renewed, slug);
        Assert.Equal(Find(old, slug).Key, office.Key);
        Assert.Contains(office.History, statement => statement.IsReplaced && (statement.Name == before || statement.Address == before));
    }

    [Fact]
    public void Match_Renumbered_StaysTheSameOffices()
    {
        // The department of Astana is gone from the table, and every one after it moves up by a row.
        var old = Match(TestData.Russian, previous: null);
        var documents = new[] { Renumbered(old.Document) };
        var renewed = MatchedData.Matcher.Match(documents, MatchedData.Previous(old.Edition, [old.Document]), TestContext.Current.CancellationToken);
        Assert.Equal(old.Edition.Offices.Select(office => office.Key), renewed.Offices.Select(office => office.Key));
    }

    [Fact]
    public void Match_WhatAnUpdateRepeats_IsNoHistory()
    {
        var old = Match(TestData.Russian, previous: null);
        var renewed = Match(Replace("г. Акколь, ул. Октябрьская, 2", "г. Акколь, ул. Нурмагамбетова, 77"), old);
        Assert.Single(renewed.Edition.Offices, office => office.History.Any(statement => statement.IsReplaced));
        var third = Match(Replace("г. Акколь, ул. Октябрьская, 2", "г. Акколь, ул. Мира, 5"), renewed);
        Assert.Equal(2, Find(third, "akmola-akkol-internal-affairs").History.Count(statement => statement.IsReplaced));
    }

    [Fact]
    public void Match_MadeOneByADecision_AnswersByBothKeys()
    {
        ImportedDecree[] documents = [TestData.Russian, TestData.Kazakh];
        var apart = new OfficeMatcher(TestData.Gazetteer).Match(documents, cancellationToken: TestContext.Current.CancellationToken);
        var (one, other) = (apart.Offices.Single(office => office.Slug == "akmola-akkol-public-service-centre"), apart.Offices.Single(office => office.Slug == "akmola-arshaly-public-service-centre"));
        var decisions = Importers.Matching.Decisions.OfficeDecisions.Parse("decisions.tsv", [$"same\t{one.Witnesses[0].Row}\t{other.Witnesses[0].Row}\tfor a test"]);
        var joined = new OfficeMatcher(TestData.Gazetteer, decisions).Match(documents, MatchedData.Previous(apart, documents), TestContext.Current.CancellationToken);
        Assert.Equal(apart.Offices.Count - 1, joined.Offices.Count);
        var alias = Assert.Single(joined.Aliases);
        Assert.Contains(joined.Offices, office => office.Key == alias.IntoKey);
        Assert.Contains(alias.Key, new[] { one.Key, other.Key });

        // And when the decision is taken back, both are what they were.
        var parted = new OfficeMatcher(TestData.Gazetteer).Match(documents, MatchedData.Previous(joined, documents), TestContext.Current.CancellationToken);
        Assert.Equal(apart.Offices.Select(office => (office.Key, office.Slug)), parted.Offices.Select(office => (office.Key, office.Slug)));
        Assert.Empty(parted.Aliases);
    }

    private static ImportedDecree Renumbered(ImportedDecree decree) => decree with
    {
        Sha256 = new string('0', 64),
        Rows =
        [
            .. decree.Rows.Select(row =>
            {
                var label = row.Row.Split('/');
                label[0] = (int.Parse(label[0], System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return row with { Key = row.Key with { Row = string.Join('/', label) } };
            }),
        ],
    };

    /// <summary>The decree with a name or an address in all copies of its row changed.</summary>
    private static ImportedDecree Replace(string before, string after)
    {
        Assert.Contains(TestData.Russian.Rows, row => row.Name?.Value == before || row.Address?.Value == before);
        return TestData.Russian with
        {
            Sha256 = after.PadRight(64, '0'),
            Rows =
            [
                .. TestData.Russian.Rows.Select(row => row with
                {
                    Name = row.Name?.Value == before ? row.Name with { Value = after } : row.Name,
                    Address = row.Address?.Value == before ? row.Address with { Value = after } : row.Address,
                }),
            ],
        };
    }

    private static (MatchedDirectory Edition, ImportedDecree Document) Match(ImportedDecree document, (MatchedDirectory Edition, ImportedDecree Document)? previous)
    {
        var before = previous is { } known ? MatchedData.Previous(known.Edition, [known.Document]) : null;
        return (MatchedData.Matcher.Match([document], before, TestContext.Current.CancellationToken), document);
    }

    private static IEnumerable<(string, string)> Keys(MatchedDirectory edition) => edition.Offices.Select(office => (office.Key, office.Slug));

    private static Office Find((MatchedDirectory Edition, ImportedDecree Document) match, string slug) => match.Edition.Offices.Single(office => office.Slug == slug);
}
