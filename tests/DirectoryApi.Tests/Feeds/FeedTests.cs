using System.Text.Json;
using System.Xml.Linq;
using DirectoryApi.Feeds;
using DirectoryApi.Tests.Exports;
using DirectoryApi.Tests.Readers;

namespace DirectoryApi.Tests.Feeds;

/// <summary>The feeds of changes: Atom read back with feedparser, JSON Feed held against its rules.</summary>
public sealed class FeedTests(ServedExports served)
{
    private const int PageSize = 50;

    [Fact]
    public async Task Atom_Always_IsReadByAnother()
    {
        var feed = await ReaderRun.ReadAsync("feed.mjs", await served.TextAsync($"{FeedPaths.Atom}?language=ru"));
        Assert.Equal("Изменения в справочнике", feed.GetProperty("title").GetString());
        Assert.Equal("ru", feed.GetProperty("language").GetString());
        Assert.Equal("tag:127.0.0.1,2026-01-01:changes/ru", feed.GetProperty("id").GetString());
        Assert.Equal("2026-03-01T12:00:00.000Z", feed.GetProperty("date").GetString());
        var entries = feed.GetProperty("entries").EnumerateArray().ToArray();
        Assert.Equal(PageSize, entries.Length);
        Assert.All(entries, entry => Assert.Equal("2026-03-01T12:00:00.000Z", entry.GetProperty("published").GetString()));
        Assert.All(entries, entry => Assert.EndsWith("/ru/offices/slug-of-transport", entry.GetProperty("link").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Atom_OfAllPages_HasEveryChangeOnceTheNewestFirst()
    {
        var (ids, path) = (new List<string>(), (string?)FeedPaths.Atom);
        while (path is not null)
        {
            var feed = await ReaderRun.ReadAsync("feed.mjs", await served.TextAsync(path));
            ids.AddRange(feed.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("id").GetString()!));
            path = feed.GetProperty("links").EnumerateArray()
                .Where(link => link.GetProperty("rel").GetString() == "next")
                .Select(link => link.GetProperty("href").GetString())
                .SingleOrDefault();
        }

        Assert.Equal(ExportContents.Edition.Changes.Count, ids.Distinct().Count());
        Assert.Equal(ExportContents.Edition.Changes.Count, ids.Count);
        Assert.Equal("tag:127.0.0.1,2026-03-01:changes/kk/4/123", ids[0]);
        Assert.Equal("tag:127.0.0.1,2026-01-01:changes/kk/1/0", ids[^1]);
    }

    [Fact]
    public async Task Atom_Always_HasWhatTheStandardDemands()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await served.TextAsync(FeedPaths.Atom)).Root!;
        Assert.Equal(atom + "feed", feed.Name);
        Assert.All(["id", "title", "updated", "author", "rights"], name => Assert.Single(feed.Elements(atom + name)));
        Assert.Single(feed.Elements(atom + "link"), link => link.Attribute("rel")!.Value == "self");
        Assert.All(feed.Elements(atom + "entry"), entry =>
        {
            Assert.All(["id", "title", "updated", "content"], name => Assert.Single(entry.Elements(atom + name)));
            Assert.InRange(entry.Elements(atom + "link").Count(link => link.Attribute("rel")!.Value == "alternate"), 0, 1);
        });
    }

    [Fact]
    public async Task JsonFeed_Always_KeepsItsRules()
    {
        var feed = await served.JsonAsync($"{FeedPaths.Json}?language=en");
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("Changes to the directory", feed.GetProperty("title").GetString());
        Assert.Equal("en", feed.GetProperty("language").GetString());
        Assert.All(["home_page_url", "feed_url", "next_url"], name => Assert.True(Uri.IsWellFormedUriString(feed.GetProperty(name).GetString(), UriKind.Absolute)));
        Assert.NotEqual(feed.GetProperty("feed_url").GetString(), feed.GetProperty("next_url").GetString());
        Assert.NotEmpty(feed.GetProperty("authors").EnumerateArray());
        Assert.Equal(4, feed.GetProperty("_dataset").GetProperty("edition").GetInt32());
        var items = feed.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal(PageSize, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(items, item =>
        {
            Assert.NotEqual("", item.GetProperty("content_text").GetString());
            Assert.False(item.TryGetProperty("content_html", out _));
            Assert.Equal("2026-03-01T12:00:00Z", item.GetProperty("date_published").GetString());
            Assert.All(item.GetProperty("tags").EnumerateArray(), tag => Assert.Equal(JsonValueKind.String, tag.ValueKind));
        });
    }

    [Fact]
    public async Task JsonFeed_OfAllPages_HasEveryChangeOnce()
    {
        var items = await ItemsAsync("kk");
        Assert.Equal(ExportContents.Edition.Changes.Count, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        Assert.Equal(ExportContents.Edition.Changes.Count, items.Count);
    }

    [Fact]
    public async Task Entries_OfEveryKind_SayWhatHappened()
    {
        var titles = (await ItemsAsync("en")).Select(item => item.GetProperty("title").GetString()).ToHashSet();
        Assert.Contains("Added: Office con-10", titles);
        Assert.Contains("Renamed: Akkol District Internal Affairs Division", titles);
        Assert.Contains("Changed (office above): Akkol District Internal Affairs Division", titles);
        Assert.Contains("Withdrawn: Мекенжай бюросы", titles);
        Assert.Contains("Merged into another record: Office con-2", titles);
    }

    [Fact]
    public async Task Entries_OfAnOfficeAbove_NameIt()
    {
        var item = Assert.Single(await ItemsAsync("ru"), item => item.GetProperty("_change").GetProperty("field").GetString() == "parent");
        Assert.Contains("Стало:\nДепартамент внутренних дел Акмолинской области\n", item.GetProperty("content_text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_OfHostileText_AreEscaped()
    {
        var path = new Uri((await served.JsonAsync(FeedPaths.Json)).GetProperty("next_url").GetString()!).PathAndQuery;
        path = new Uri((await served.JsonAsync(path)).GetProperty("next_url").GetString()!).PathAndQuery;
        var json = await served.TextAsync(path);
        Assert.DoesNotContain("<img", json, StringComparison.Ordinal);
        Assert.Contains(JsonSerializer.Deserialize<JsonElement>(json).GetProperty("items").EnumerateArray(), item =>
            item.GetProperty("content_text").GetString()!.Contains(ExportContents.HostileValue, StringComparison.Ordinal));

        var atom = await served.TextAsync(path.Replace(FeedPaths.Json, FeedPaths.Atom, StringComparison.Ordinal));
        Assert.DoesNotContain("<img", atom, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", atom, StringComparison.Ordinal);
        var feed = await ReaderRun.ReadAsync("feed.mjs", atom);
        Assert.Contains(feed.GetProperty("entries").EnumerateArray(), entry =>
            entry.GetProperty("content").GetString()!.Contains("<img src=x onerror=alert(1)>\uFFFD\uFFFD&]]>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("before=abc", "before", "abc")]
    [InlineData("before=", "before", "")]
    [InlineData("language=de", "language", "de")]
    [InlineData("after=abc", "after", null)]
    public async Task Request_ThatIsWrong_IsTold(string query, string parameter, string? value)
    {
        foreach (var path in new[] { FeedPaths.Json, FeedPaths.Atom })
        {
            var problem = await served.ProblemAsync($"{path}?{query}", 400);
            Assert.Equal(parameter, problem.GetProperty("parameter").GetString());
            Assert.Equal(value, problem.TryGetProperty("value", out var given) ? given.GetString() : null);
        }
    }

    [Fact]
    public async Task Tag_OfAHostThatIsNoDomainName_IsStillATag()
    {
        using var response = await served.SendAsync(FeedPaths.Json, null, ("Host", "[::1]:5000"));
        var feed = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("tag:localhost,2026-03-01:changes/kk/4/123", feed.GetProperty("items")[0].GetProperty("id").GetString());
    }

    private async Task<List<JsonElement>> ItemsAsync(string language)
    {
        var (items, path) = (new List<JsonElement>(), (string?)$"{FeedPaths.Json}?language={language}");
        while (path is not null)
        {
            var feed = await served.JsonAsync(path);
            items.AddRange(feed.GetProperty("items").EnumerateArray());
            path = feed.TryGetProperty("next_url", out var next) ? new Uri(next.GetString()!).PathAndQuery : null;
        }

        return items;
    }
}
