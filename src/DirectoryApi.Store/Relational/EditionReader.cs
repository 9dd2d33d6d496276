using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>Reads what is neither a document's nor an office's own: the state, document versions and services.</summary>
internal static class EditionReader
{
    /// <summary>The current edition; null where the store has none.</summary>
    public static CurrentState? ReadState(StoreSession session, CancellationToken cancellationToken)
    {
        CurrentState? state = null;
        session.Read(StoreQueries.State, edition: 0, row =>
            state = new CurrentState(row.Int(), default, row.Text(), row.Text()), cancellationToken);
        return state is not null && ReadEdition(session, state.Edition, cancellationToken) is { } edition
            ? state with { PublishedAt = edition.PublishedAt }
            : state;
    }

    /// <summary>An edition with what it was made with; null where there is none of that number.</summary>
    public static CurrentState? ReadEdition(StoreSession session, int number, CancellationToken cancellationToken)
    {
        CurrentState? edition = null;
        session.Read(StoreQueries.Edition, number, row =>
            edition = new CurrentState(number, DateText.ReadInstant(row.Text()), row.Text(), row.Text()), cancellationToken);
        return edition;
    }

    /// <summary>Every edition in short, oldest first; <paramref name="current"/> is the current one.</summary>
    public static List<EditionSummary> ReadSummaries(StoreSession session, int current, CancellationToken cancellationToken)
    {
        var summaries = new List<EditionSummary>();
        session.Read(StoreQueries.EditionSummaries, edition: 0, row => summaries.Add(ReadSummary(row, current)), cancellationToken);
        return summaries;
    }

    /// <summary>When each edition was published, by number.</summary>
    public static Dictionary<int, DateTimeOffset> ReadPublicationTimes(StoreSession session, CancellationToken cancellationToken)
    {
        var times = new Dictionary<int, DateTimeOffset>();
        session.Read(StoreQueries.PublicationTimes, edition: 0, row => times.Add(row.Int(), DateText.ReadInstant(row.Text())), cancellationToken);
        return times;
    }

    /// <summary>The documents of an edition, ordered by slug.</summary>
    public static List<DocumentVersion> ReadDocumentVersions(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        var versions = new List<DocumentVersion>();
        session.Read(StoreQueries.DocumentVersions, edition, row =>
            versions.Add(new DocumentVersion(row.Long(), row.Text(), row.Text(), row.Text(), row.Text())), cancellationToken);
        return versions;
    }

    /// <summary>The services of an edition.</summary>
    public static List<StoredService> ReadServices(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        var names = new ListsByOwner<LocalizedText>();
        var pool = new TextPool();
        session.Read(StoreQueries.ServiceNames, edition, row =>
            names.Add(row.Long(), ReadText(row, pool)), cancellationToken);

        var documents = new ListsByOwner<string>();
        session.Read(StoreQueries.ServiceDocuments, edition, row =>
            documents.Add(row.Long(), row.Text()), cancellationToken);

        var services = new List<StoredService>();
        session.Read(StoreQueries.ServiceVersions, edition, row =>
        {
            var id = row.Long();
            services.Add(new StoredService(id, new Service(row.Text(), names.Of(id), documents.Of(id))));
        }, cancellationToken);
        return services;
    }

    /// <summary>Reads language, text and origin.</summary>
    public static LocalizedText ReadText(RowReader row, TextPool pool) =>
        new(ReadLanguage(row, pool), row.Text(), (TextOrigin)EnumNames.TextOrigins.Read(row.Text(pool)));

    /// <summary>Reads a language tag.</summary>
    public static Language ReadLanguage(RowReader row, TextPool pool)
    {
        var tag = row.Text(pool);
        return LanguageTags.TryParse(tag, out var language)
            ? language
            : throw new FormatException($"'{tag}' is not a language of the directory.");
    }

    private static EditionSummary ReadSummary(RowReader row, int current)
    {
        var number = row.Int();
        var publishedAt = DateText.ReadInstant(row.Text());
        var restores = row.IntOrNull();
        var programVersion = row.Text();
        int documents = row.Int(), rows = row.Int(), offices = row.Int();
        int added = row.Int(), changed = row.Int(), withdrawn = row.Int();
        return new EditionSummary
        {
            Number = number,
            IsCurrent = number == current,
            PublishedAt = publishedAt,
            Restores = restores,
            ProgramVersion = programVersion,
            DocumentCount = documents,
            RowCount = rows,
            OfficeCount = offices,
            Offices = new ChangeCounts(added, changed, withdrawn, offices - added - changed),
        };
    }
}
