using DirectoryApi.Text.Tokenizing;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Text.Tests.Tokenizing;

public class TokenizerTests
{
    [Theory]
    [InlineData("Ақкөл ауданы, Ақкөл қаласы", "Ақкөл|ауданы|Ақкөл|қаласы")]
    [InlineData("«Сары-Арка»", "Сары|Арка")]
    [InlineData("9.00-ден 18.00-ге дейін", "9.00|18.00|дейін")]
    [InlineData("9.00-18.00", "9.00|18.00")]
    [InlineData("ІІД-нің 3-ші ш/а", "ІІД|3|ш|а")]
    [InlineData("Тәуелсіздік көшесі, 31/33", "Тәуелсіздік|көшесі|31/33")]
    [InlineData("8 (7212) 56-02-62", "8|7212|56-02-62")]
    [InlineData("20/1-үй, 57а, 11/а", "20/1|үй|57а|11|а")]
    [InlineData("21.10.2010.", "21.10.2010")]
    [InlineData("Ko'ks'etay' 'Almaty' O’skemen", "Ko'ks'etay'|Almaty|O’skemen")]
    [InlineData("uvp_taraz@mail.ru", "uvp|taraz|mail|ru")]
    [InlineData("Қара\u00ADғанды", "Қара\u00ADғанды")]
    [InlineData("Семеи\u0306 қаласы", "Семеи\u0306|қаласы")]
    [InlineData("№ – « »", "")]
    public void Tokenize_parts_words_and_figures(string text, string tokens)
    {
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.Text)));
    }

    [Fact]
    public void A_suffix_that_is_a_word_of_its_own_stays()
    {
        Assert.Equal(["мен", "дан"], Tokenizer.Tokenize("мен - дан").Select(token => token.Text));
    }

    [Fact]
    public void Tokens_stand_where_they_say_and_in_order()
    {
        Prop.ForAll(Texts.Any, text =>
        {
            var end = 0;
            foreach (var token in Tokenizer.Tokenize(text))
            {
                if (token.Start < end || token.Length == 0 || text.Substring(token.Start, token.Length) != token.Text)
                {
                    return false;
                }

                end = token.Start + token.Length;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }
}
