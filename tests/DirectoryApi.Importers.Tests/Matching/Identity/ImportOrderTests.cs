using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;

namespace DirectoryApi.Importers.Tests.Matching.Identity;

/// <summary>The order in which files are imported, together or one after the other, makes no difference.</summary>
public class ImportOrderTests
{
    // Orders that at some time parted from the others; the rest of the 120 differ from these in nothing that matters.
    [Theory]
    [InlineData("P1200001741.kk P1100000020.kk P1000001092.kk P1200000363.ru P1000001091.kk")]
    [InlineData("P1100000020.kk P1000001092.kk P1200001741.kk P1200000363.ru P1000001091.kk")]
    [InlineData("P1200001741.kk P1200000363.ru P1000001091.kk P1100000020.kk P1000001092.kk")]
    [InlineData("P1000001091.kk P1000001092.kk P1100000020.kk P1200000363.ru P1200001741.kk")]
    [InlineData("P1200000363.ru P1000001092.kk P1200001741.kk P1000001091.kk P1100000020.kk")]
    public void Match_OneAfterTheOther_EndsAtTheSameOffices(string order)
    {
        var documents = new List<ImportedDecree>();
        MatchedDirectory? edition = null;
        foreach (var stem in order.Split(' '))
        {
            var previous = edition is null ? null : MatchedData.Previous(edition, [.. documents]);
            documents.Add(TestData.Decree(stem));
            var next = MatchedData.Matcher.Match(documents, previous, TestContext.Current.CancellationToken);
            AssertKeepsAnswering(edition, next);
            edition = next;
        }

        Assert.Equal(MatchedData.All.Offices.Select(Describe), edition!.Offices.Select(Describe));
    }

    [Fact]
    public void Match_Together_DoesNotDependOnTheOrder()
    {
        var other = MatchedData.Of([.. TestData.Stems.Reverse()]);
        Assert.Equal(MatchedData.All.Offices.Select(Describe), other.Offices.Select(Describe));
        Assert.Equal(MatchedData.All.Doubts, other.Doubts);
    }

    [Fact]
    public void Match_Again_ChangesNothing()
    {
        ImportedDecree[] documents = [.. TestData.Stems.Select(TestData.Decree)];
        var again = MatchedData.Matcher.Match(documents, MatchedData.Previous(MatchedData.All, documents), TestContext.Current.CancellationToken);
        Assert.Equal(MatchedData.All.Offices.Select(Describe), again.Offices.Select(Describe));
        Assert.Empty(again.Aliases);
    }

    /// <summary>No key of an edition is lost in the next: it is an office still, or stands for one.</summary>
    private static void AssertKeepsAnswering(MatchedDirectory? before, MatchedDirectory after)
    {
        var keys = after.Offices.Select(office => office.Key).Concat(after.Aliases.Select(alias => alias.Key)).ToHashSet();
        Assert.All((before?.Offices ?? []).Select(office => office.Key), key => Assert.Contains(key, keys));
        var offices = after.Offices.Select(office => office.Key).ToHashSet();
        Assert.All(after.Aliases, alias => Assert.Contains(alias.IntoKey, offices));
    }

    private static string Describe(Office office) => string.Join('|', (string?[])
    [
        office.Key, office.Slug, office.ParentKey, office.DistrictSlug, office.SettlementSlug, office.Level.ToString(), office.AsOf.ToString("O"),
        .. office.Names.Select(name => name.ToString()),
        .. office.Addresses.Select(address => address.ToString()),
        .. office.Phones.Select(phone => phone.ToString()),
        .. office.Emails, .. office.Websites, .. office.ServiceSlugs,
        office.Hours?.Text, string.Join(',', office.Hours?.Periods ?? []),
        .. office.Witnesses.Select(witness => witness.ToString()),
        .. office.Contacts.Select(contact => contact.Source.ToString()),
        .. office.History.Select(statement => $"{statement.DocumentSlug} {statement.Name}"),
    ]);
}
