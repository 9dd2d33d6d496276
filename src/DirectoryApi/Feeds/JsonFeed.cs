using System.Text.Json;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Feeds;

/// <summary>A page of changes as JSON Feed 1.1. What programs need of a change stands in the extension <c>_change</c>, named as in the schema.</summary>
internal static class JsonFeed
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/feed+json; charset=utf-8";

    private const string Version = "https://jsonfeed.org/version/1.1";

    /// <summary>Writes the page.</summary>
    public static void Write(Utf8JsonWriter json, FeedPage page)
    {
        json.WriteStartObject();
        json.WriteString("version", Version);
        json.WriteString("title", FeedEntry.Say("title", page.Language));
        json.WriteString("description", FeedEntry.Say("subtitle", page.Language));
        json.WriteString("language", page.Language.Tag());
        json.WriteString("home_page_url", page.Home);
        json.WriteString("feed_url", page.First);
        if (page.Next is { } next)
        {
            json.WriteString("next_url", next);
        }

        json.WriteArray("authors", [FeedEntry.Say("author", page.Language)], static (json, name) => json.WriteString("name", name));
        json.WriteStartObject("_dataset");
        new ExportedDataset(page.Snapshot).WriteProperties(json, page.Language);
        json.WriteEndObject();
        json.WriteArray("items", page.Entries, WriteItem);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteString("id", entry.Id);
        if (entry.Url is { } url)
        {
            json.WriteString("url", url);
        }

        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Content);
        json.WriteString("date_published", AtomFeed.Time(entry.Published));
        json.WriteArray("tags", [entry.Change.Kind.ToString().ToUpperInvariant()]);
        json.WriteStartObject("_change");
        json.WriteNumber("edition", entry.Change.Edition);
        json.WriteEnum("kind", entry.Change.Kind);
        json.WriteString("officeId", NodeId.Encode("Office", entry.Change.OfficeKey));
        json.WriteString("field", entry.Change.Field is { } field ? OfficeFieldNames.Of(field) : null);
        json.WriteString("document", entry.Change.Document.Decree.Slug);
        json.WriteEndObject();
    }
}
