using DirectoryApi.Text.Repair;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Text.Tests.Repair;

public class LookAlikesTests
{
    [Theory]
    [InlineData("Қоcтанай", "Қостанай")]
    [InlineData("IIД", "ІІД")]
    [InlineData("күнтiзбелiк", "күнтізбелік")]
    [InlineData("dvdkzо@mail.ru", "dvdkzo@mail.ru")]
    [InlineData("сddvdt", "cddvdt")]
    [InlineData("Fабит Мүсірепов", "Fабит Мүсірепов")]
    [InlineData("Fылыми қызмет", "Fылыми қызмет")]
    [InlineData("Құрманfазы", "Құрманfазы")]
    [InlineData("ҚҰРМАНFАЗЫ", "ҚҰРМАНҒАЗЫ")]
    [InlineData("ОBL", "OBL")]
    public void Repair_gives_each_word_one_script(string printed, string repaired)
    {
        Assert.Equal(repaired, LookAlikes.Repair(printed).Text);
    }

    [Theory]
    [InlineData("ІІД aktobe@mail.kz")]
    [InlineData("мail")]
    [InlineData("XVI ғасыр")]
    public void Repair_leaves_words_of_one_script_and_those_of_both(string text)
    {
        Assert.Empty(LookAlikes.Repair(text).Parts);
    }

    [Fact]
    public void Repair_tells_what_was_printed_and_where()
    {
        var part = Assert.Single(LookAlikes.Repair("2. Қоcтанай қаласы").Parts);

        Assert.Equal(new RepairedPart(RepairKind.WrongScript, 3, "Қоcтанай", "Қостанай"), part);
    }

    [Fact]
    public void Repair_keeps_the_length_and_is_done_after_one_pass()
    {
        var mixed = Gen.Elements("абIiАACcҚғfFzЯ -.1".ToCharArray()).ArrayOf().Select(letters => new string(letters)).ToArbitrary();

        Prop.ForAll(mixed, text =>
        {
            var once = LookAlikes.Repair(text).Text;
            return once.Length == text.Length && LookAlikes.Repair(once).Parts.Count == 0;
        }).QuickCheckThrowOnFailure();
    }
}
