using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Reading.Html;
using DirectoryApi.Importers.Tests.Typed;

namespace DirectoryApi.Importers.Tests.Reading.Html;

public class HtmlEncodingTests
{
    private const string Kazakh = "Қазақстан Республикасы Үкіметінің қаулысы – әіңғүұқөһ ӘІҢҒҮҰҚӨҺ №";

    public static TheoryData<string, string, byte[]> Pages { get; } = new()
    {
        { "UTF-8", Kazakh, Encoding.UTF8.GetBytes(Page("utf-8")) },
        { "UTF-8 with a mark", Kazakh, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Page("windows-1251"))] },
        { "UTF-8 that says windows-1251", Kazakh, Encoding.UTF8.GetBytes(Page("windows-1251")) },
        { "UTF-16 with a mark", Kazakh, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page("utf-16"))] },
        { "UTF-16 from the big end with a mark", Kazakh, [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Page("utf-16"))] },
        { "UTF-16 without a mark", Kazakh, Encoding.Unicode.GetBytes(Page("utf-8")) },
        { "UTF-16 from the big end without a mark", Kazakh, Encoding.BigEndianUnicode.GetBytes(Page("utf-8")) },
        { "UTF-32 with a mark", Kazakh, [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Page("utf-32"))] },
        { "KZ-1048", Kazakh, Kz1048Typist.Encode(Page("kz-1048")) },
        { "KZ-1048 that says windows-1251", Kazakh, Kz1048Typist.Encode(Page("windows-1251")) },
        { "KZ-1048 that says UTF-8", Kazakh, Kz1048Typist.Encode(Page("utf-8")) },
        { "KZ-1048 that says nothing", Kazakh, Kz1048Typist.Encode($"<p>{Kazakh}</p>") },
        { "windows-1251", "Постановление № 363 «ЦОН» – ёЁ", EncodeIn(1251, "windows-1251") },
        { "KOI8-R", "Постановление N 363 - ёЁ", EncodeIn(20866, "koi8-r", "Постановление N 363 - ёЁ") },
        { "IBM 866 in an XML declaration", "Постановление № 363", [.. Encoding.ASCII.GetBytes("<?xml version='1.0' encoding='IBM866'?>\n"), .. EncodeIn(866, "", "Постановление № 363")] },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheText_OfAPage_IsReadInItsCharacterSet(string characterSet, string text, byte[] page)
    {
        var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(HtmlBlocks.Read(page)));
        Assert.True(text == paragraph.Line.Text, $"{characterSet}: {paragraph.Line.Text}");
    }

    [Fact]
    public void APage_InUtf8_ThatIsCutOffWithinALetter_KeepsTheRest()
    {
        var bytes = Encoding.UTF8.GetBytes("<p>" + string.Concat(Enumerable.Repeat("Қазақстан ", 20)) + "Ү");
        var paragraph = Assert.IsType<ParagraphBlock>(Assert.Single(HtmlBlocks.Read(bytes[..^1])));
        Assert.Equal(string.Concat(Enumerable.Repeat("Қазақстан ", 20)) + "\uFFFD", paragraph.Line.Text);
    }

    // The bytes and letters that STRK1048-2002 puts in the place of those of windows-1251.
    [Fact]
    public void Kz1048_DiffersFromWindows1251_InTheKazakhLetters()
    {
        var bytes = Enumerable.Range(0, 256).Select(value => (byte)value).Where(value => value != 0x98).ToArray();
        var differences = bytes.Zip(Kz1048.Decode(bytes), CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetString(bytes))
            .Where(entry => entry.Second != entry.Third)
            .Select(entry => $"{entry.First:X2}{entry.Second}");
        Assert.Equal("8DҚ 8EҺ 9Dқ 9Eһ A1Ұ A2ұ A3Ә A5Ө AAҒ AFҮ B4ө BAғ BCә BDҢ BEң BFү", string.Join(' ', differences));
    }

    private static string Page(string charset) =>
        $"<!DOCTYPE html>\n<html><head><META http-equiv=Content-Type content='text/html; charset={charset}'></head><body><p>{Kazakh}</p></body></html>";

    private static byte[] EncodeIn(int codePage, string charset, string text = "Постановление № 363 «ЦОН» – ёЁ") =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes($"<html><head><meta charset={charset}></head><body><p>{text}</p></body></html>");
}
