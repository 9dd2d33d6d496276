using DirectoryApi.Search.Index;
using DirectoryApi.Search.Ranking;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>
/// Search over the offices of one snapshot: a query is read, candidates are found in sets of offices and in an inverted index, and
/// ranked. Any number of threads may search at once.
/// </summary>
public sealed class SearchEngine : IDisposable
{
    // As typed, a second way to take a word, typos, layouts: no more are made.
    private const int MostReadings = 8;

    private readonly DirectorySnapshot _snapshot;
    private readonly OfficeSearchIndex _index;
    private readonly OfficeFactTable _facts;
    private readonly OfficeSet _none;

    internal SearchEngine(DirectorySnapshot snapshot, OfficeSearchIndex index, OfficeFactTable facts, IQueryReader reader)
    {
        _snapshot = snapshot;
        _index = index;
        _facts = facts;
        _none = OfficeSet.Of([], snapshot.Offices.Count);
        Reader = reader;
    }

    /// <summary>Reads queries as the engine does.</summary>
    public IQueryReader Reader { get; }

    /// <summary>The file of the engine's index; null where the index is in memory.</summary>
    public string? IndexPath => _index.FilePath;

    /// <summary>
    /// The engine of a snapshot. Its index is the file in the folder where that fits, otherwise a new one; indexes of older editions
    /// that no process uses are removed. Where the file cannot be written, or goes bad later, the index is in memory.
    /// </summary>
    /// <param name="snapshot">The offices to find.</param>
    /// <param name="basePath">How the paths of the store's indexes begin, such as the path of its file; null to keep the index in memory.</param>
    /// <param name="timeProvider">Tells which unfinished files are old enough to remove.</param>
    /// <param name="notify">Told where a file is not as it should be, then or later, on any thread; null for silence.</param>
    /// <param name="cancellationToken">Cancels the making of the index.</param>
    public static SearchEngine Open(
        DirectorySnapshot snapshot, string? basePath, TimeProvider timeProvider, Action<SearchIndexNotice>? notify, CancellationToken cancellationToken) =>
        Open(snapshot, basePath, timeProvider, notify, suggests: false, cancellationToken);


    /// <summary>The engine as <see cref="Open(DirectorySnapshot, string?, TimeProvider, Action{SearchIndexNotice}?, CancellationToken)"/> opens it, and the suggester that reads queries as it does, made beside it.</summary>
    /// <param name="snapshot">The offices to find and suggest.</param>
    /// <param name="basePath">How the paths of the store's indexes begin; null to keep the index in memory.</param>
    /// <param name="timeProvider">Tells which unfinished files are old enough to remove.</param>
    /// <param name="notify">Told where a file is not as it should be; null for silence.</param>
    /// <param name="cancellationToken">Cancels the making of the index.</param>
    public static (SearchEngine Search, Suggester Suggester) OpenWithSuggester(
        DirectorySnapshot snapshot, string? basePath, TimeProvider timeProvider, Action<SearchIndexNotice>? notify, CancellationToken cancellationToken)
    {
        var engine = Open(snapshot, basePath, timeProvider, notify, suggests: true, cancellationToken);
        try
        {
            return (engine, new Suggester(snapshot, engine._index.Suggestions.GetAwaiter().GetResult(), engine.Reader));
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    private static SearchEngine Open(
        DirectorySnapshot snapshot,
        string? basePath,
        TimeProvider timeProvider,
        Action<SearchIndexNotice>? notify,
        bool suggests,
        CancellationToken cancellationToken)
    {
        OfficeSearchIndex? index = null;

        // The reader looks at the index when it reads queries, not when it is made: both can be made at once.
        var reader = Task.Run(() => new QueryReader(snapshot, new OfficeWords(() => index!)), cancellationToken);
        var facts = Task.Run(() => new OfficeFactTable(snapshot), cancellationToken);
        index = OfficeSearchIndex.Open(snapshot, basePath, timeProvider, notify, cancellationToken);
        try
        {
            if (suggests)
            {
                // Read, or made, beside what follows.
                _ = index.Suggestions;
            }

            // The words are read now, not by whoever searches first.
            index.Use(source => source.Vocabulary, cancellationToken);
            return new SearchEngine(snapshot, index, facts.GetAwaiter().GetResult(), reader.GetAwaiter().GetResult());
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Finds offices. The query is read as typed; where that meets not all of it, also with misspelt words replaced and as typed with
    /// another keyboard layout, and the reading whose best hit scores highest is taken, a corrected one only where it scores clearly more:
    /// so a correction that explains a word goes before leaving the word out. What a reading finds, and what is given up when nothing
    /// meets all of it, <see cref="SearchResult.Relaxation"/> and <see cref="SearchHit.Signals"/> tell. A query without letters and
    /// figures, or of nothing but words such as «где», finds nothing. Never throws for a query.
    /// </summary>
    /// <param name="request">What is searched for.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public SearchResult Search(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var activity = SearchActivities.Start();
        return _index.Use(source => Search(request, source, cancellationToken), cancellationToken);
    }

    /// <summary>Closes the index. Searches that are under way come to their end, and what was found can still be paged through.</summary>
    public void Dispose() => _index.Dispose();

    private SearchResult Search(SearchRequest request, PostingSource source, CancellationToken cancellationToken)
    {
        var compiler = new ReadingCompiler(source, _facts, _snapshot.Index, cancellationToken);
        SearchResult? best = null;
        foreach (var reading in Reader.Read(request.Query).Take(MostReadings))
        {
            var plan = compiler.Compile(reading, request.Near);
            using var finder = new CandidateFinder(plan, source, request.Within, cancellationToken);
            var candidates = finder.Find();
            var found = new SearchResult(_snapshot, candidates, request.Explain, cancellationToken);
            var margin = reading.Correction == QueryCorrection.None ? 0 : RankingSignals.CorrectionMargin;
            if (best is null || found.BestScore > best.BestScore + margin)
            {
                best = found;
            }

            if (best == found && !candidates.IsRelaxed && candidates.Offices.Count > 0)
            {
                break;
            }
        }

        return best ?? new SearchResult(_snapshot, _none);
    }
}
