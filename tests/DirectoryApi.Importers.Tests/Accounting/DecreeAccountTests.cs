using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Accounting;

public class DecreeAccountTests
{
    // What is left over of each decree, as it was looked through by hand.
    [Theory]
    [InlineData("P1000001091.kk", "132: 1")]
    [InlineData("P1000001092.kk", "")]
    [InlineData("P1100000020.kk", "451: Жұмыскүндері:дүйсенбіжұма")]
    [InlineData("P1200000363.ru", "")]
    [InlineData("P1200001741.kk", "")]
    public void EveryCharacterOfTheOfficeTables_IsAccountedFor(string stem, string residue)
    {
        var account = Read(SourceFile.Load(TestData.PathOf($"{stem}.txt")));
        Assert.All(account.Tables, table => Assert.True(table.IsBalanced));
        Assert.Equal(1, account.AccountedShare);
        Assert.Equal(residue, string.Join("; ", account.Tables.SelectMany(table => table.Residue).Select(left => $"{left.Span.Line}: {left.Text}")));
    }

    private static DecreeAccount Read(SourceFile file) => new AnnexImporter(TestData.Gazetteer).Read(file, TestContext.Current.CancellationToken).Account;
}
