using System.Text.Json;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Offices;

/// <summary>The offices of the sample are open on Mondays, 09:00 to 13:00 and 14:00 to 24:00; the hours of one are not known.</summary>
public sealed class OpenStatusTests(ServedSample directory)
{
    private const string Status = "{ isOpen closesAt opensAt areHolidaysKnown holiday(language: RU) }";

    [Theory]
    [InlineData("2026-03-02T12:00:00+05:00", """{"isOpen":true,"closesAt":"2026-03-02T13:00:00+05:00","opensAt":"2026-03-02T14:00:00+05:00","areHolidaysKnown":true,"holiday":null}""")]
    [InlineData("2026-03-02T08:30:00Z", """{"isOpen":false,"closesAt":null,"opensAt":"2026-03-02T14:00:00+05:00","areHolidaysKnown":true,"holiday":null}""")]
    [InlineData("2026-03-02T23:59:00+05:00", """{"isOpen":true,"closesAt":"2026-03-03T00:00:00+05:00","opensAt":"2026-03-16T09:00:00+05:00","areHolidaysKnown":true,"holiday":null}""")]
    [InlineData("2026-03-09T12:00:00+05:00", """{"isOpen":false,"closesAt":null,"opensAt":"2026-03-16T09:00:00+05:00","areHolidaysKnown":true,"holiday":"Международный женский день"}""")]
    [InlineData("2036-03-10T12:00:00+05:00", """{"isOpen":true,"closesAt":"2036-03-10T13:00:00+05:00","opensAt":"2036-03-10T14:00:00+05:00","areHolidaysKnown":false,"holiday":null}""")]
    public async Task OpenStatus_AtAnInstant_TellsOfHoursAndHolidays(string at, string expected)
    {
        var data = await directory.DataAsync($"query($at: DateTime) {{ office(slug: \"slug-of-con-2\") {{ openStatus(at: $at) {Status} }} }}", new { at });

        Assert.Equal(expected, data.GetProperty("office").GetProperty("openStatus").GetRawText());
    }

    [Theory]
    [InlineData("slug-of-rovd-akkol")]
    [InlineData("slug-of-bureau")]
    public async Task OpenStatus_WithoutKnownHours_IsNull(string slug)
    {
        var data = await directory.DataAsync($"{{ office(slug: \"{slug}\") {{ openStatus {{ isOpen }} }} }}");

        Assert.Equal(JsonValueKind.Null, data.GetProperty("office").TryGetProperty("openStatus", out var status) ? status.ValueKind : JsonValueKind.Undefined);
    }

    [Fact]
    public async Task OpenStatus_OfNow_IsNotCached_AndThatOfAnInstantIs()
    {
        using var now = await directory.GetAsync("{ office(slug: \"slug-of-con-2\") { openStatus { isOpen } } }");
        using var then = await directory.GetAsync("{ office(slug: \"slug-of-con-2\") { openStatus(at: \"2026-03-02T12:00:00+05:00\") { isOpen } } }");

        Assert.Null(now.Headers.ETag);
        Assert.Equal("no-store", now.Headers.CacheControl!.ToString());
        Assert.NotNull(then.Headers.ETag);
        Assert.Equal("no-cache", then.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("2026-03-02T12:00:00+05:00", "slug-of-con-2 slug-of-con-10")]
    [InlineData("2026-03-02T13:30:00+05:00", "")]
    [InlineData("2026-03-09T12:00:00+05:00", "")]
    [InlineData("2026-03-03T12:00:00+05:00", "")]
    public async Task OpenAt_Filters_OfficesSearchesAndPlaces(string at, string expected)
    {
        const string query = """
            query($at: DateTime) {
              offices(where: { kinds: [PUBLIC_SERVICE_CENTRE], openAt: $at }) { nodes { slug } }
              regions { slug offices(where: { openAt: $at }) { nodes { slug } } }
              search(query: "ЦОН", where: { openAt: $at }) { nodes { slug } }
            }
            """;
        var data = await directory.DataAsync(query, new { at });

        Assert.Equal(expected, Slugs(data.GetProperty("offices")));
        Assert.Equal(expected, Slugs(data.GetProperty("regions").EnumerateArray().Single(region => region.GetProperty("slug").GetString() == "pavlodar").GetProperty("offices")));
        Assert.Equal(expected, Slugs(data.GetProperty("search")));
    }

    [Theory]
    [InlineData("", null, "Дс 09:00–24:00, үзіліс 13:00–14:00; басқа күндері жабық")]
    [InlineData("", "ru", "Пн 09:00–24:00, перерыв 13:00–14:00; в другие дни закрыто")]
    [InlineData("(language: EN)", "ru", "Mon 09:00–24:00, break 13:00–14:00; closed on other days")]
    public async Task Description_OfHours_IsInTheLanguageAskedFor(string argument, string? acceptLanguage, string expected)
    {
        var data = await directory.DataAsync($"{{ office(slug: \"slug-of-con-2\") {{ hours {{ description{argument} text }} }} }}", null, acceptLanguage);

        Assert.Equal(expected, data.GetProperty("office").GetProperty("hours").GetProperty("description").GetString());
        Assert.Equal("понедельник с 9.00 до 24.00", data.GetProperty("office").GetProperty("hours").GetProperty("text").GetString());
    }

    private static string Slugs(JsonElement connection) =>
        string.Join(' ', connection.GetProperty("nodes").EnumerateArray().Select(office => office.GetProperty("slug").GetString()));
}
