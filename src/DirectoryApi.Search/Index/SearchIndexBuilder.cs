using DirectoryApi.Store.Snapshots;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>Writes an index into an empty database.</summary>
internal static class SearchIndexBuilder
{
    /// <summary>
    /// Writes the lists of every term in one transaction. Offices are analysed by all processors while one of them collects the lists,
    /// a few columns at a time, so that there is never more in memory than those.
    /// </summary>
    /// <param name="connection">The database.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="fingerprint">Says what the index is made from.</param>
    /// <param name="writeMore">Writes what else belongs into the index; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    public static void Write(
        SqliteConnection connection, IReadOnlyList<OfficeNode> offices, string fingerprint, Action? writeMore, CancellationToken cancellationToken)
    {
        using var transaction = connection.BeginTransaction();
        Execute(connection, SearchColumns.CreateTables);
        Execute(connection, SearchColumns.InsertFingerprint, fingerprint);
        using (var writer = new SearchIndexWriter(connection))
        {
            var forms = new WordForms();
            foreach (var columns in OfficeTerms.Passes)
            {
                Write(writer, offices, columns, forms, cancellationToken);
            }

            foreach (var spelling in forms.Spellings())
            {
                writer.Add(spelling);
            }
        }

        writeMore?.Invoke();
        transaction.Commit();
    }

    private static void Write(
        SearchIndexWriter writer, IReadOnlyList<OfficeNode> offices, Range columns, WordForms forms, CancellationToken cancellationToken)
    {
        var lists = new TermLists(columns);
        foreach (var block in OfficeTermsBlock.Of(offices, columns, forms, cancellationToken))
        {
            block.AddTo(lists);
        }

        lists.WriteTo(writer);
    }

    private static void Execute(SqliteConnection connection, string text, string? value = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        if (value is not null)
        {
            command.Parameters.AddWithValue("?1", value);
        }

        command.ExecuteNonQuery();
    }
}
