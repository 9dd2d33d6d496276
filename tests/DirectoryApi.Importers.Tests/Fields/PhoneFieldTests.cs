using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Fields;

public class PhoneFieldTests
{
    [Theory]
    [InlineData("71-61-98,|71-61-99", "71-61-98;71-61-99")]
    [InlineData("8(7172) 72-18-54 38-27-09", "8(7172) 72-18-54;38-27-09")]
    [InlineData("8(7212)|56-02-62|56-33-56", "8(7212) 56-02-62;56-33-56")]
    [InlineData("8 (71038) 22-3- 39", "8 (71038) 22-3-39")]
    [InlineData("8 (714-54) 21-0-53|8 (714-54) 21-0-15", "8 (714-54) 21-0-53;8 (714-54) 21-0-15")]
    [InlineData("8 (72533) 41679", "8 (72533) 41679")]
    [InlineData("3962188", "3962188")]
    [InlineData("8 (7112) 50-02-36 51-31-48", "8 (7112) 50-02-36;51-31-48")]
    [InlineData("8 (725 48) 2 -19-10", "8 (725 48) 2-19-10")]
    [InlineData("4 3 - 0 6 - 7 3|99-72-72", "43-06-73;99-72-72")]
    [InlineData("57-27-50. 98|-06-21", "57-27-50;98-06-21")]
    [InlineData("", "")]
    public void Read_TellsNumbersApart(string lines, string numbers)
    {
        var phones = PhoneField.Read(Cell(lines), PhonePurpose.General, out var residue);
        Assert.Equal(numbers, string.Join(';', phones.Select(phone => phone.Display.Value)));
        Assert.Empty(residue);
    }

    [Fact]
    public void Read_KeepsAWordAsTheNoteOfTheNumberBeforeIt()
    {
        var phone = Assert.Single(PhoneField.Read(Cell("40-10-76|приемная"), PhonePurpose.Head, out _));
        Assert.Equal(("40-10-76", "приемная", PhonePurpose.Head), (phone.Display.Value, phone.Note, phone.Column));
    }

    [Theory]
    [InlineData("8 (7122) 27-08-96, ф. 27-11-57")]
    [InlineData("8 (7122) 27-08-96|факс: 27-11-57")]
    public void Read_TellsAFaxByTheWordBeforeIt(string cell) =>
        Assert.Equal([PhonePurpose.General, PhonePurpose.Fax], PhoneField.Read(Cell(cell), PhonePurpose.General, out _).Select(phone => phone.Column));

    [Fact]
    public void Read_OfACellThatBeginsWithWords_TakesThemAsNotesOfTheNumbersBehindThem()
    {
        var phones = PhoneField.Read(Cell("әкімнің қабылдау|бөлмесі 0-7232-26-|35-44 азаматтар|арыздану үшін 0-|7232-26-85-68"), PhonePurpose.General, out var residue);
        Assert.Equal([("0-7232-26-35-44", "әкімнің қабылдау бөлмесі"), ("0-7232-26-85-68", "азаматтар арыздану үшін")], phones.Select(phone => (phone.Display.Value, phone.Note!)));
        Assert.Empty(residue);
    }

    [Fact]
    public void Read_GivesTheLineOfEachNumber() =>
        Assert.Equal([7, 8], PhoneField.Read(Cell("71-61-98,|71-61-99"), PhonePurpose.General, out _).Select(phone => phone.Display.Span.Line));

    [Fact]
    public void Read_LeavesWhatIsNoNumberAsResidue()
    {
        Assert.Empty(PhoneField.Read(Cell("нет телефона № 5"), PhonePurpose.General, out var residue));
        Assert.Equal("нет телефона № 5", residue);
    }

    private static TableCell Cell(string lines) =>
        new([.. lines.Split('|').Where(line => line.Length > 0).Select((line, index) => new TextLine(line, 7 + index))], new SourceSpan(7, 9, 4));
}
