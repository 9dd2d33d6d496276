using DirectoryApi.Domain.Contacts;
using DirectoryApi.Search.Index;

namespace DirectoryApi.Search.Tests.Index;

public sealed class PhoneDigitsTests
{
    [Theory]
    [InlineData("8 (7162) 40-10-76", "+77162401076", new[] { "6701042617" })]
    [InlineData("2-13-02", null, new[] { "20312" })]
    [InlineData("102", null, new string[0])]
    public void TermsOf_GivesTheNumberFromItsEnd(string display, string? e164, string[] expected) =>
        Assert.Equal(expected, PhoneDigits.TermsOf(new PhoneNumber(display, e164, PhonePurpose.General)));

    [Fact]
    public void LocalTermsOf_GivesTheEndsThatLocalNumbersHave() =>
        Assert.Equal(["6701042", "670104", "67010"], PhoneDigits.LocalTermsOf("7162401076"));

    [Theory]
    [InlineData("+7 (7162) 40-10-76", new[] { "7162401076" })]
    [InlineData("тел. 40-10-76, Кокшетау", new[] { "401076" })]
    [InlineData("87162401076", new[] { "7162401076" })]
    [InlineData("ул. Абая 31/33", new string[0])]
    [InlineData("ЦОН № 2", new string[0])]
    [InlineData("123456789012345", new string[0])]
    public void FindIn_ReadsPhonesOnly(string query, string[] expected) =>
        Assert.Equal(expected, PhoneDigits.FindIn(query).Select(phone => phone.Digits));
}
