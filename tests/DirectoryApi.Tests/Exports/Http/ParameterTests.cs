using System.Text.Json;
using DirectoryApi.Exports;

namespace DirectoryApi.Tests.Exports.Http;

/// <summary>The parameters of exports.</summary>
public sealed class ParameterTests(ServedExports served)
{
    [Theory]
    [InlineData("kinds=PUBLIC_SERVICE_CENTRE", "con-10 con-2")]
    [InlineData("kinds=public_service_centre,akimat", "con-10 con-2")]
    [InlineData("levels=region&levels=district", "dvd-akmola rovd-akkol transport")]
    [InlineData("levels=region,district&regions=akmola", "dvd-akmola rovd-akkol")]
    [InlineData("districts=akmola/akkol", "rovd-akkol")]
    [InlineData("settlements=ekibastuz", "con-10 con-2")]
    [InlineData("services=registration&regions=pavlodar", "con-10 con-2")]
    [InlineData("documents=p1200000363-ru&kinds=AKIMAT", "")]
    [InlineData("openAt=2024-03-04T13:30:00%2B05:00", "con-2 dvd-akmola")]
    [InlineData("openAt=2024-03-04T13:30:00+05:00", "con-2 dvd-akmola")]
    [InlineData("openAt=2024-03-04T08:30:00Z", "con-2 dvd-akmola")]
    [InlineData("openAt=2024-03-04T12:30:00%2B05:00", "con-10 con-2 dvd-akmola")]
    public async Task Filter_Always_IsThatOfTheSchema(string query, string offices)
    {
        var slugs = (await served.TextAsync($"{ExportPaths.Csv}?language=en&{query}"))
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.Split(',')[1]["slug-of-".Length..]);
        Assert.Equal(offices, string.Join(' ', slugs.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("kind=AKIMAT", "kind", null, "kinds")]
    [InlineData("Kinds=AKIMAT", "Kinds", null, "kinds")]
    [InlineData("kinds=POLICE", "kinds", "POLICE", "INTERNAL_AFFAIRS")]
    [InlineData("kinds=", "kinds", "", "AKIMAT")]
    [InlineData("kinds=1", "kinds", "1", "AKIMAT")]
    [InlineData("levels=city,town", "levels", "town", "CITY")]
    [InlineData("regions=atlantis", "regions", "atlantis", "akmola")]
    [InlineData("districts=akkol", "districts", "akkol", "akmola/akkol")]
    [InlineData("settlements=<b>", "settlements", "<b>", "ekibastuz")]
    [InlineData("services=tea", "services", "tea", "registration")]
    [InlineData("documents=p1", "documents", "p1", "p1200000363-ru")]
    [InlineData("language=de", "language", "de", "kk")]
    [InlineData("openAt=today", "openAt", "today", null)]
    [InlineData("openAt=2024-03-04", "openAt", "2024-03-04", null)]
    [InlineData("language=kk&language=ru", "language", "kk,ru", null)]
    public async Task Request_ThatIsWrong_IsToldWhatIsAllowed(string query, string parameter, string? value, string? allowed)
    {
        foreach (var path in new[] { ExportPaths.Csv, ExportPaths.Ndjson, ExportPaths.GeoJson })
        {
            var problem = await served.ProblemAsync($"{path}?{query}", 400);
            Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
            Assert.Equal(value, problem.TryGetProperty("value", out var given) ? given.GetString() : null);
            Assert.Contains($"\"{parameter}\"", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            if (allowed is not null)
            {
                Assert.Contains(allowed, problem.GetProperty("allowed").EnumerateArray().Select(name => name.GetString()));
            }
        }
    }

    [Theory]
    [InlineData(ExportPaths.Hsds)]
    [InlineData(ExportPaths.Catalogue)]
    [InlineData("/export/offices/slug-of-con-2.vcf")]
    [InlineData("/export/offices/slug-of-con-2.ics")]
    public async Task Request_WithAFilterWhereThereIsNone_IsRefused(string path)
    {
        var problem = await served.ProblemAsync($"{path}?kinds=AKIMAT", 400);
        Assert.Equal(["language"], problem.GetProperty("allowed").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task Allowed_OfEveryList_IsAcceptedInTurn()
    {
        foreach (var parameter in new[] { "kinds", "levels", "regions", "districts", "settlements", "services", "documents" })
        {
            var allowed = (await served.ProblemAsync($"{ExportPaths.Csv}?{parameter}=none", 400)).GetProperty("allowed").Deserialize<string[]>()!;
            await served.TextAsync($"{ExportPaths.Csv}?{parameter}={Uri.EscapeDataString(string.Join(',', allowed))}");
        }
    }
}
