using System.Text.Json;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Offices;

/// <summary>Which of an office's names and addresses a request gets. The office is printed in Kazakh by its newest annex and in Russian by an older one.</summary>
public sealed class OfficeLanguageTests(ServedSample directory)
{
    private const string Kk = "Ақкөл ауданының ішкі істер бөлімі";
    private const string Ru = "Отдел внутренних дел Аккольского района";
    private const string En = "Akkol District Internal Affairs Division";

    [Theory]
    [InlineData("", null, Kk, "Нұрмағамбетов көшесі, 94", "PRINTED")]
    [InlineData("", "ru-KZ, en;q=0.8", Ru, "ул. Нурмагамбетова, 94", "PRINTED")]
    [InlineData("", "de, en;q=0.8, ru;q=0.5", En, "94 Nurmagambetov Street", "DERIVED")]
    [InlineData("", "ru;q=0.1, kk;q=0.2", Kk, "Нұрмағамбетов көшесі, 94", "PRINTED")]
    [InlineData("", "en;q=0, ru;q=0.1", Ru, "ул. Нурмагамбетова, 94", "PRINTED")]
    [InlineData("", "de, *", Kk, "Нұрмағамбетов көшесі, 94", "PRINTED")]
    [InlineData("(language: EN)", "ru", En, "94 Nurmagambetov Street", "DERIVED")]
    [InlineData("(language: RU)", "en", Ru, "ул. Нурмагамбетова, 94", "PRINTED")]
    public async Task NameAndAddress_AreInTheLanguageAskedFor_ElseAcceptLanguage_ElseTheNewestAnnexs(
        string argument, string? acceptLanguage, string name, string address, string origin)
    {
        var data = await directory.DataAsync(
            $"{{ office(slug: \"slug-of-rovd-akkol\") {{ name{argument} address{argument} {{ text origin }} }} }}", null, acceptLanguage);

        var office = data.GetProperty("office");
        Assert.Equal(name, office.GetProperty("name").GetString());
        Assert.Equal(address, office.GetProperty("address").GetProperty("text").GetString());
        Assert.Equal(origin, office.GetProperty("address").GetProperty("origin").GetString());
    }

    [Fact]
    public async Task NameAndAddress_ThatAreNotInTheLanguageAskedFor_FollowAcceptLanguage()
    {
        // Printed in Russian by an older annex than the newest, which is Kazakh. The name is derived in English, the address in Kazakh.
        const string query = "{ office(slug: \"slug-of-con-2\") { name(language: KK) address(language: EN) { text } } }";

        var printed = (await directory.DataAsync(query)).GetProperty("office");
        var accepted = (await directory.DataAsync(query, null, "en, kk;q=0.5")).GetProperty("office");

        Assert.Equal(("ЦОН № 2 города Экибастуза", "ул. Абая, 31/33"), (Name(printed), Address(printed)));
        Assert.Equal(("Office con-2", "Абай көшесі, 31/33"), (Name(accepted), Address(accepted)));
    }

    [Fact]
    public async Task Names_AreKazakhRussianEnglish()
    {
        var data = await directory.DataAsync("{ office(slug: \"slug-of-rovd-akkol\") { names { language text origin } } }");

        JsonAssert.Equal(
            $$"""
            [
              {"language": "KK", "text": "{{Kk}}", "origin": "PRINTED"},
              {"language": "RU", "text": "{{Ru}}", "origin": "PRINTED"},
              {"language": "EN", "text": "{{En}}", "origin": "DERIVED"}
            ]
            """,
            data.GetProperty("office").GetProperty("names"));
    }

    private static string? Name(JsonElement office) => office.GetProperty("name").GetString();

    private static string? Address(JsonElement office) => office.GetProperty("address").GetProperty("text").GetString();
}
