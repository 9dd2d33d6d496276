using System.Text;
using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Exports;
using DirectoryApi.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Feeds;

/// <summary>A change as an entry of a feed. All of it is plain text.</summary>
/// <param name="Change">The change.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What happened, to which office.</param>
/// <param name="Content">The value before and after, and what the change rests on.</param>
/// <param name="Published">When the edition that made it was published.</param>
/// <param name="Url">The page of the office; null where no record of it is kept.</param>
internal sealed record FeedEntry(ChangeNode Change, string Id, string Title, string Content, DateTimeOffset Published, string? Url)
{
    private static readonly TextTable Texts = new("feed.");

    /// <summary>The entry of a change.</summary>
    public static FeedEntry Of(ChangeNode change, FeedPage page) => new(
        change,
        page.Tags.Entry(change),
        TitleOf(change, page),
        ContentOf(change, page),
        page.Snapshot.PublicationTimeOf(change.Edition),
        change.Office is { } office ? page.PageOf(office.Office.Slug) : null);

    /// <summary>A text of the feed itself.</summary>
    public static string Say(string key, Language language) => Texts.Say(key, language);

    private static string TitleOf(ChangeNode change, FeedPage page)
    {
        var name = NameOf(change.Office, change.OfficeKey, page.Language);
        var field = change.Field is { } known ? Texts.Say($"field.{OfficeFieldNames.Of(known)}", page.Language) : "";
        return Texts.Say(KeyOf(change), page.Language, name, field);
    }

    private static string KeyOf(ChangeNode change) => change.Kind switch
    {
        ChangeKind.Withdrawn when change.After is not null => "merged",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private static string ContentOf(ChangeNode change, FeedPage page)
    {
        var text = new StringBuilder();
        Add("before", change.Before);
        Add("after", change.After);
        var decree = change.Document.Decree;
        return text.Append(Texts.Say("basis", page.Language, decree.Number, ExportedDataset.DateText(decree.AdoptedOn), change.Edition)).ToString();

        void Add(string key, string? value)
        {
            if (value is not null)
            {
                text.Append(Texts.Say(key, page.Language)).Append('\n').Append(Shown(change, value, page)).Append("\n\n");
            }
        }
    }

    // Where a value names an office it does so by its key.
    private static string Shown(ChangeNode change, string value, FeedPage page) =>
        change.Field == OfficeField.Parent || change is { Field: null, Kind: ChangeKind.Withdrawn }
            ? NameOf(page.Snapshot.OfficeByKey(value), value, page.Language)
            : value;

    private static string NameOf(OfficeNode? office, string key, Language language) => office is null
        ? Texts.Say("unnamed", language, key)
        : LanguageChoice.Best(office.Office.Names, name => name.Language, name => name.Origin, language, [], office.Language)!.Text;
}
