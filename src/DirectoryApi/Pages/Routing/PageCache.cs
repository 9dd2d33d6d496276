using System.Diagnostics.CodeAnalysis;
using DirectoryApi.GraphQL.Execution.Caching;

namespace DirectoryApi.Pages.Routing;

/// <summary>Keeps the pages of one edition that are asked for again and again, each as long as it holds. Safe for any number of requests at once.</summary>
public sealed class PageCache
{
    private readonly AnswerCache<PageKey, RenderedPage> _pages;

    /// <summary>Makes an empty cache.</summary>
    /// <param name="periodAt">Numbers stretches of time: a page says the same at every instant of one.</param>
    /// <param name="maxBytes">The space for pages and what it takes to keep them, in bytes; 0 keeps nothing.</param>
    public PageCache(Func<DateTimeOffset, long> periodAt, long maxBytes) =>
        _pages = new AnswerCache<PageKey, RenderedPage>(maxBytes, periodAt, static (key, page) => key.Bytes + page.Content.Bytes.Length);

    /// <summary>How many pages are kept.</summary>
    public int Count => _pages.Count;

    /// <summary>Looks for a page of an instant.</summary>
    internal bool TryGet(in PageKey key, DateTimeOffset now, [NotNullWhen(true)] out RenderedPage? page) => _pages.TryGet(key, now, out page);

    /// <summary>Keeps a page that tells of an instant, if it was asked for before.</summary>
    /// <returns>The page as it is to be sent: packed, where it is kept.</returns>
    internal RenderedPage Add(in PageKey key, RenderedPage page, DateTimeOffset now)
    {
        if (!_pages.IsWanted(key))
        {
            return page;
        }

        var packed = page with { Content = PackedContent.Pack(page.Content.Bytes.Span) };
        _pages.Add(key, packed, now);
        return packed;
    }
}
