using DirectoryApi.Changes;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports.Http;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Feeds;

/// <summary>A page of the feed of changes, the newest first.</summary>
internal sealed class FeedPage
{
    private const int Size = 50;

    private readonly HttpRequest _request;
    private readonly FeedParameters _parameters;
    private readonly int _start;

    /// <summary>The page that a request asks for.</summary>
    public FeedPage(HttpRequest request, FeedParameters parameters, DirectorySnapshot snapshot)
    {
        (_request, _parameters, Snapshot) = (request, parameters, snapshot);
        _start = Math.Max(0, parameters.End - Size);
        Tags = new FeedTags(request.Host, snapshot, parameters.Language);
    }

    /// <summary>The edition that tells of the changes.</summary>
    public DirectorySnapshot Snapshot { get; }

    /// <summary>The language of the words.</summary>
    public Language Language => _parameters.Language;

    /// <summary>The ids of the feed and its entries.</summary>
    public FeedTags Tags { get; }

    /// <summary>When something last changed.</summary>
    public DateTimeOffset Updated => Snapshot.Changes.Count > 0
        ? Snapshot.PublicationTimeOf(Snapshot.Changes[Snapshot.Changes.Count - 1].Edition)
        : Snapshot.PublishedAt;

    /// <summary>The page's own address.</summary>
    public string Self => AddressOf(_parameters.Before);

    /// <summary>The address of the newest page.</summary>
    public string First => AddressOf(before: null);

    /// <summary>The address of the page with the changes before these; null where there are none.</summary>
    public string? Next => _start > 0 ? AddressOf(ChangeCursor.Encode(Snapshot.Changes[_start])) : null;

    /// <summary>The home page in the feed's language.</summary>
    public string Home => RequestAddress.Absolute(_request, $"/{Language.Tag()}/").AbsoluteUri;

    /// <summary>The entries, the newest first.</summary>
    public IEnumerable<FeedEntry> Entries
    {
        get
        {
            for (var index = _parameters.End - 1; index >= _start; index--)
            {
                yield return FeedEntry.Of(Snapshot.Changes[index], this);
            }
        }
    }

    /// <summary>The page of an office.</summary>
    /// <param name="slug">The office's slug.</param>
    public string PageOf(string slug) => RequestAddress.Absolute(_request, $"/{Language.Tag()}/offices/{slug}").AbsoluteUri;

    private string AddressOf(string? before)
    {
        var query = QueryString.Create(RequestParameters.LanguageName, Language.Tag());
        return RequestAddress.Absolute(_request, _request.Path, before is null ? query : query.Add("before", before)).AbsoluteUri;
    }
}
