using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Tests.Accounting;

public class CharacterLedgerTests
{
    [Theory]
    [InlineData("Отдел внутренних дел", "Отдел внутренних дел", "", 18, "")]
    [InlineData(" Отдел  внутренних дел ", "Отдел внутренних дел", "", 18, "")]
    [InlineData("020000, Кокшетау", "Кокшетау020000", "", 14, "")]
    [InlineData("ф. 25-13-03", "25-13-03", "ф", 8, "")]
    [InlineData("29-11-11 и ещё", "29-11-11", "", 8, "иещё")]
    public void Value_CountsWhatWasTaken_AndKeepsWhatIsLeftOver(string printed, string value, string layout, int inValues, string residue)
    {
        var cell = Cell(printed);
        var ledger = new CharacterLedger();
        ledger.Value(cell, value, layout);

        var account = Close(ledger, cell);

        Assert.Equal((inValues, residue), (account.InValues, string.Concat(account.Residue.Select(left => left.Text))));
        Assert.True(account.IsBalanced);
    }

    [Fact]
    public void Value_OfACellThatWasRead_CountsOnce()
    {
        var cell = Cell("29-11-11");
        var ledger = new CharacterLedger();
        ledger.Value(cell, "29-11-11");
        ledger.Value(cell, "");
        Assert.Equal(8, Close(ledger, cell).InValues);
    }

    [Fact]
    public void Close_CountsEveryCharacter_ThatUnicodeDoesNotCallWhiteSpace()
    {
        char[] all = [.. Enumerable.Range(1, char.MaxValue).Select(code => (char)code)];
        var cell = Cell(new string(all));
        var ledger = new CharacterLedger();
        ledger.Residue(cell);

        var account = Close(ledger, cell);

        Assert.Equal(all.Count(character => !char.IsWhiteSpace(character)), account.Characters);
        Assert.Equal(account.Characters, account.InResidue);
    }

    [Fact]
    public void Close_OfARowThatNobodyRead_LeavesAllOfItOver() => Assert.Equal("нечто", Assert.Single(Close(new CharacterLedger(), Cell(" не что ")).Residue).Text);

    private static TableCell Cell(string text) => new([new TextLine(text, 1)], new SourceSpan(1, 1, 1));

    private static TableAccount Close(CharacterLedger ledger, TableCell cell)
    {
        TableRow[] rows = [new TableRow([cell])];
        return ledger.Close(new OfficeTable(1, "1", "", OfficeKind.InternalAffairs, [], rows, [], new TableBlock(rows)), rows.Length);
    }
}
