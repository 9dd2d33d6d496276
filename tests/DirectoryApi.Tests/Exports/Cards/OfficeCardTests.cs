using System.Text;
using System.Text.Json;
using DirectoryApi.Exports;
using DirectoryApi.Tests.Readers;

namespace DirectoryApi.Tests.Exports.Cards;

/// <summary>The card of an office, read back with ical.js.</summary>
public sealed class OfficeCardTests(ServedExports served)
{
    [Fact]
    public async Task Card_WithoutALanguage_HasEveryNameAsAnAlternative()
    {
        var card = await CardAsync("rovd-akkol");
        var names = Properties(card, "fn");
        Assert.Equal(["kk", "ru", "en"], names.Select(name => Parameter(name, "language")));
        Assert.All(names, name => Assert.Equal("1", Parameter(name, "altid")));
        Assert.Equal("Ақкөл ауданының ішкі істер бөлімі", Value(names[0]));
        Assert.Equal("94 Nurmagambetov Street", Parameter(Properties(card, "adr")[2], "label"));
    }

    [Fact]
    public async Task Card_InALanguage_HasOneName()
    {
        var card = await CardAsync("rovd-akkol", "?language=en");
        var name = Assert.Single(Properties(card, "fn"));
        Assert.Equal("Akkol District Internal Affairs Division", Value(name));
        Assert.Null(Parameter(name, "altid"));
        Assert.Equal(["Office dvd-akmola", "Akkol District Internal Affairs Division"], Assert.Single(Properties(card, "org"))[3].Deserialize<string[]>()!);
    }

    [Fact]
    public async Task Card_InALanguageThatThereIsNoNameIn_TellsTheLanguageOfTheOneGiven() =>
        Assert.Equal("ru", Parameter(Assert.Single(Properties(await CardAsync("transport", "?language=en"), "fn")), "language"));

    [Fact]
    public async Task Card_Always_TellsWhatItIsOf()
    {
        var card = await CardAsync("con-10");
        Assert.Equal("4.0", Value(Assert.Single(Properties(card, "version"))));
        Assert.Equal("org", Value(Assert.Single(Properties(card, "kind"))));
        Assert.StartsWith("urn:uuid:", Value(Assert.Single(Properties(card, "uid"))), StringComparison.Ordinal);
        Assert.Equal("geo:51,71", Value(Assert.Single(Properties(card, "geo"))));
        Assert.Equal(["a@mvd.kz", "b@mvd.kz"], Properties(card, "email").Select(Value));
        Assert.Equal("http://www.dvd-akmola.kz/", Value(Assert.Single(Properties(card, "url"))));
        Assert.Equal(new Uri(served.Client.BaseAddress!, ExportPaths.CardOf("slug-of-con-10")).AbsoluteUri, Value(Assert.Single(Properties(card, "source"))));
        Assert.Equal("2026-03-01T12:00:00Z", Value(Assert.Single(Properties(card, "rev"))));
    }

    [Fact]
    public async Task Card_OfPhones_TellsHowToDialThemAndWhatTheyAreFor()
    {
        var card = await CardAsync("con-10", "?language=en");
        var phones = Properties(card, "tel");
        Assert.Equal(["tel:+77162401076", "2-13-02"], phones.Select(Value));
        Assert.Equal(["uri", "text"], phones.Select(phone => phone[2].GetString()));
        Assert.All(phones, phone => Assert.Equal("""["work","voice"]""", phone[1].GetProperty("type").GetRawText()));
        Assert.Equal(["Reception", "Phone"], phones.Select(phone => Value(Assert.Single(Properties(card, "x-ablabel"), label => Parameter(label, "group") == Parameter(phone, "group")))));
    }

    [Fact]
    public async Task Card_OfAnAddress_HasItsComponents()
    {
        var address = Properties(await CardAsync("con-10", "?language=ru"), "adr")[0];
        Assert.Equal(["", "", "ул. Абая 31/33", "Экибастуз", "Павлодарская область", "020000", "Казахстан"], address[3].Deserialize<string[]>()!);
    }

    [Fact]
    public async Task Card_Always_TellsDateEditionAndLicence()
    {
        var note = Value(Assert.Single(Properties(await CardAsync("con-10", "?language=en"), "note")));
        Assert.Matches(@"^Values as of 2012-\d\d-\d\d \(decree \d+\), edition 4 of 2026-03-01\. .*CC BY 4\.0\.$", note);
    }

    [Fact]
    public async Task Card_OfHostileText_GivesItBackAndNothingElse()
    {
        var card = await CardAsync("transport", "?language=ru");
        Assert.Equal(ExportContents.HostileName, Value(Assert.Single(Properties(card, "fn"))));
        Assert.Equal(ExportContents.HostileName, Assert.Single(Properties(card, "org"))[3].GetString());
        Assert.Equal(ExportContents.HostilePhone, Value(Assert.Single(Properties(card, "tel"))));
        Assert.Contains("fax", Assert.Single(Properties(card, "tel"))[1].GetProperty("type").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_Always_HasLinesOf75OctetsAtMost()
    {
        foreach (var line in (await served.TextAsync(ExportPaths.CardOf("slug-of-rovd-akkol"))).Split("\r\n"))
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
            Assert.DoesNotContain('\n', line);
            Assert.DoesNotContain('\uFFFD', line);
        }
    }

    private async Task<List<JsonElement>> CardAsync(string office, string query = "")
    {
        var cards = await ReaderRun.ReadAsync("card.mjs", await served.TextAsync(ExportPaths.CardOf($"slug-of-{office}") + query));
        return [.. Assert.Single(cards.EnumerateArray()).EnumerateArray()];
    }

    private static List<JsonElement> Properties(List<JsonElement> card, string name) => [.. card.Where(property => property[0].GetString() == name)];

    private static string Value(JsonElement property) => property[3].GetString()!;

    private static string? Parameter(JsonElement property, string name) => property[1].TryGetProperty(name, out var value) ? value.GetString() : null;
}
