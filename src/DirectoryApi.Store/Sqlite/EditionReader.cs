using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Store.Model;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Reads what is neither a document's nor an office's own: the state, document versions and services.</summary>
internal static class EditionReader
{
    /// <summary>The current edition; null where the store has none.</summary>
    public static CurrentState? ReadState(SqliteConnection connection, CancellationToken cancellationToken)
    {
        CurrentState? state = null;
        StoreQueries.State.Read(connection, edition: 0, (ref RowReader row) =>
            state = new CurrentState(row.Int(), default, row.Text(), row.Text()), cancellationToken);
        if (state is not null)
        {
            StoreQueries.Edition.Read(connection, state.Edition, (ref RowReader row) =>
                state = state with { PublishedAt = DateText.ReadInstant(row.Text()) }, cancellationToken);
        }

        return state;
    }

    /// <summary>The documents of an edition, ordered by slug.</summary>
    public static List<DocumentVersion> ReadDocumentVersions(SqliteConnection connection, int edition, CancellationToken cancellationToken)
    {
        var versions = new List<DocumentVersion>();
        StoreQueries.DocumentVersions.Read(connection, edition, (ref RowReader row) =>
            versions.Add(new DocumentVersion(row.Long(), row.Text(), row.Text(), row.Text(), row.Text())), cancellationToken);
        return versions;
    }

    /// <summary>The services of an edition.</summary>
    public static List<StoredService> ReadServices(SqliteConnection connection, int edition, CancellationToken cancellationToken)
    {
        var names = new ListsByOwner<LocalizedText>();
        StoreQueries.ServiceNames.Read(connection, edition, (ref RowReader row) =>
            names.Add(row.Long(), ReadText(ref row)), cancellationToken);

        var documents = new ListsByOwner<string>();
        StoreQueries.ServiceDocuments.Read(connection, edition, (ref RowReader row) =>
            documents.Add(row.Long(), row.Text()), cancellationToken);

        var services = new List<StoredService>();
        StoreQueries.ServiceVersions.Read(connection, edition, (ref RowReader row) =>
        {
            var id = row.Long();
            services.Add(new StoredService(id, new Service(row.Text(), names.Of(id), documents.Of(id))));
        }, cancellationToken);
        return services;
    }

    /// <summary>Reads language, text and origin.</summary>
    public static LocalizedText ReadText(ref RowReader row) =>
        new(ReadLanguage(ref row), row.Text(), (TextOrigin)EnumNames.TextOrigins.Read(row.Text()));

    /// <summary>Reads a language tag.</summary>
    public static Language ReadLanguage(ref RowReader row)
    {
        var tag = row.Text();
        return LanguageTags.TryParse(tag, out var language)
            ? language
            : throw new FormatException($"'{tag}' is not a language of the directory.");
    }
}
