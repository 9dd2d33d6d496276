using System.IO.Compression;
using System.Text.Json;
using DirectoryApi.Exports;
using DirectoryApi.Store.Editions;
using DirectoryApi.Tests.Readers;
using DirectoryApi.Tests.Samples;

namespace DirectoryApi.Tests.Exports.Hsds;

/// <summary>The package of the Human Services Data Specification, read back with the library of Frictionless Data.</summary>
public sealed class HsdsPackageTests(ServedExports served)
{
    [Fact]
    public async Task Package_Always_IsValidAndEveryReferenceResolves()
    {
        var package = await ReadAsync(served.Client);
        Assert.Empty(package.GetProperty("errors").EnumerateArray().Select(error => error.ToString()));
        var rows = package.GetProperty("rows");
        Assert.Equal(5, rows.GetProperty("organization").GetArrayLength());
        Assert.Equal(5, rows.GetProperty("location").GetArrayLength());
        Assert.Equal(4, rows.GetProperty("address").GetArrayLength());
        Assert.Equal(9, rows.GetProperty("service").GetArrayLength());
        Assert.Equal(9, rows.GetProperty("service_at_location").GetArrayLength());
        Assert.Equal(10, rows.GetProperty("contact").GetArrayLength());
        Assert.NotEmpty(rows.GetProperty("metadata").EnumerateArray());
        Assert.All(rows.GetProperty("attribute").EnumerateArray(), attribute => Assert.Contains(
            rows.GetProperty(attribute.GetProperty("link_entity").GetString()!).EnumerateArray(),
            row => row.GetProperty("id").GetString() == attribute.GetProperty("link_id").GetString()));
    }

    [Fact]
    public async Task Reader_OfAPackageWithABrokenReference_TellsOfIt()
    {
        using var folder = new TemporaryFolder();
        await ExtractAsync(served.Client, folder.Path);
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "organizations.csv"),
            (await File.ReadAllLinesAsync(Path.Combine(folder.Path, "organizations.csv"), TestContext.Current.CancellationToken))[0] + "\r\n",
            TestContext.Current.CancellationToken);
        var package = await ReaderRun.ReadAsync("package.mjs", "", folder.Path);
        Assert.NotEmpty(package.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task Organizations_OfUnits_HaveTheOfficeAbove()
    {
        var unit = Named(await RowsAsync("organization"), "Отдел внутренних дел Аккольского района");
        Assert.Equal("Департамент внутренних дел Акмолинской области", unit.GetProperty("parent_organization_id").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Sites_OfAnOffice_AreThoseThatCanBe()
    {
        var site = Assert.Single(await RowsAsync("url"));
        Assert.Equal("http://example.com/", site.GetProperty("url").GetString());
        Assert.Equal("http://example.org/", site.GetProperty("organization_id").GetProperty("website").GetString());
    }

    [Fact]
    public async Task Schedules_OfAWeekWithABreak_AreTwoRecurrences()
    {
        var schedules = (await RowsAsync("schedule"))
            .Where(schedule => schedule.GetProperty("location_id").GetProperty("name").GetString() == "ЦОН № 10 города Экибастуза")
            .ToArray();
        Assert.Equal(2, schedules.Length);
        Assert.All(schedules, schedule => Assert.Equal(
            ("WEEKLY", "MO,TU,WE,TH,FR", 5),
            (schedule.GetProperty("freq").GetString(), schedule.GetProperty("byday").GetString(), schedule.GetProperty("timezone").GetInt32())));
        Assert.Equal(["09:00", "14:30"], schedules.Select(schedule => TimeOf(schedule, "opens_at")));
        Assert.Equal(["13:00", "18:30"], schedules.Select(schedule => TimeOf(schedule, "closes_at")));
    }

    [Fact]
    public async Task Phones_OfOfficesAndOfficials_BelongToOneOfThem()
    {
        var phones = await RowsAsync("phone");
        Assert.All(phones, phone => Assert.NotEqual(IsKnown(phone, "location_id"), IsKnown(phone, "contact_id")));
        Assert.Contains(phones, phone => phone.GetProperty("number").GetString() == "+77162401076" && phone.GetProperty("type").GetString() == "voice");
    }

    [Fact]
    public async Task Descriptor_Always_TellsEditionDateAndLicence()
    {
        using var folder = new TemporaryFolder();
        await ExtractAsync(served.Client, folder.Path);
        var descriptor = JsonSerializer.Deserialize<JsonElement>(
            await File.ReadAllTextAsync(Path.Combine(folder.Path, "datapackage.json"), TestContext.Current.CancellationToken));
        Assert.Equal("4", descriptor.GetProperty("version").GetString());
        Assert.Equal("2026-03-01T12:00:00Z", descriptor.GetProperty("created").GetString());
        Assert.Equal("CC-BY-4.0", descriptor.GetProperty("licenses")[0].GetProperty("name").GetString());
        Assert.Contains("статья 8", descriptor.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_OfAnotherEdition_AreTheSame()
    {
        var before = Ids(await ReadAsync(served.Client));
        var later = await OfAsync(ExportContents.Edition with { Edition = 5, Offices = [.. ExportContents.Edition.Offices.Reverse()] });
        Assert.Equal(before, Ids(later));

        static IEnumerable<string> Ids(JsonElement package) =>
            package.GetProperty("rows").EnumerateObject().SelectMany(table => table.Value.EnumerateArray().Select(row => $"{table.Name} {row.GetProperty("id")}")).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Package_OfTheSameEdition_IsTheSameFile()
    {
        var first = await served.Client.GetByteArrayAsync(ExportPaths.Hsds, TestContext.Current.CancellationToken);
        Assert.Equal(first, await served.Client.GetByteArrayAsync(ExportPaths.Hsds, TestContext.Current.CancellationToken));
    }

    private static string TimeOf(JsonElement row, string name) => row.GetProperty(name).GetDateTimeOffset().ToString("HH:mm");

    private static bool IsKnown(JsonElement row, string name) => row.GetProperty(name).ValueKind != JsonValueKind.Null;

    private static JsonElement Named(IEnumerable<JsonElement> rows, string name) => Assert.Single(rows, row => row.GetProperty("name").GetString() == name);

    private async Task<List<JsonElement>> RowsAsync(string table) =>
        [.. (await ReadAsync(served.Client)).GetProperty("rows").GetProperty(table).EnumerateArray()];

    private static async Task<JsonElement> OfAsync(EditionContent content)
    {
        using var host = ServedSample.Publish(content);
        var (server, client) = await ServedSample.StartAsync(host);
        await using (server)
        using (client)
        {
            return await ReadAsync(client);
        }
    }

    private static async Task<JsonElement> ReadAsync(HttpClient client)
    {
        using var folder = new TemporaryFolder();
        await ExtractAsync(client, folder.Path);
        return await ReaderRun.ReadAsync("package.mjs", "", folder.Path);
    }

    private static async Task ExtractAsync(HttpClient client, string folder)
    {
        var package = await client.GetByteArrayAsync($"{ExportPaths.Hsds}?language=ru", TestContext.Current.CancellationToken);
        using var archive = new ZipArchive(new MemoryStream(package));
        archive.ExtractToDirectory(folder);
    }
}
