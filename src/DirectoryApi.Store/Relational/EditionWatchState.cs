using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Relational;

/// <summary>What a watcher was told last.</summary>
internal sealed class EditionWatchState
{
    private (int? Edition, DateTimeOffset? PublishedAt)? _told;

    /// <summary>
    /// Whether <paramref name="state"/> is of another edition than the last one, or the first; from now on it is the last. The time
    /// counts too: a store that was deleted and made anew begins with 1 again.
    /// </summary>
    public bool IsNews(StoreState state)
    {
        var current = (state.Edition, state.PublishedAt);
        if (_told == current)
        {
            return false;
        }

        _told = current;
        return true;
    }
}
