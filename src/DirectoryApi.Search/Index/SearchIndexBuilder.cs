using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>Writes an index into an empty database.</summary>
internal static class SearchIndexBuilder
{
    /// <summary>
    /// Writes every office in one transaction; the number of a row is the office's position. Texts are analysed by all processors
    /// while one of them writes.
    /// </summary>
    public static void Write(SqliteConnection connection, IReadOnlyList<OfficeTexts> offices, string fingerprint, CancellationToken cancellationToken)
    {
        using var transaction = connection.BeginTransaction();
        Execute(connection, SearchColumns.CreateTables);
        using (var meta = connection.CreateCommand())
        {
            meta.CommandText = "CREATE TABLE meta (fingerprint TEXT NOT NULL); INSERT INTO meta VALUES ($fingerprint);";
            meta.Parameters.AddWithValue("$fingerprint", fingerprint);
            meta.ExecuteNonQuery();
        }

        var inserts = SearchColumns.Inserts.Select(insert => Prepare(connection, insert.Text, insert.Columns)).ToList();
        try
        {
            var forms = new WordForms();
            var analyzed = offices.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(office => ValuesOf(office, forms));
            var position = 0;
            foreach (var values in analyzed)
            {
                Insert(inserts[0], position, values.AsSpan(0, SearchColumns.WordCount));
                Insert(inserts[1], position, values.AsSpan(SearchColumns.WordCount));
                position++;
            }

            WriteSpellings(connection, forms);
        }
        finally
        {
            inserts.ForEach(insert => insert.Dispose());
        }

        Execute(connection, SearchColumns.Optimize);
        transaction.Commit();
    }

    private static void WriteSpellings(SqliteConnection connection, WordForms forms)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = SearchColumns.InsertSpelling;
        var word = insert.Parameters.Add("$word", SqliteType.Text);
        foreach (var spelling in forms.Spellings())
        {
            word.Value = spelling;
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>The terms of each column. A term is said once, since only whether an office has it matters.</summary>
    private static string[] ValuesOf(OfficeTexts office, WordForms forms) =>
    [
        Join(forms.ExactOf(office.Names)),
        Join(forms.FirstOf(office.Names)),
        Join(forms.ExactOf(office.Streets)),
        Join(forms.ExactOf(office.Addresses)),
        Join(office.Houses),
        Join(forms.ExactOf(office.Former)),
        Join(forms.LooseOf(office.Names)),
        Join(forms.LooseOf(office.Addresses)),
        Join(office.Phones),
        Join(office.Online),
        Join(office.Names.Select(TermText.EntireOf)),
    ];

    private static string Join(IEnumerable<string> terms) => string.Join(' ', terms.Where(term => term.Length > 0).Distinct(StringComparer.Ordinal));

    private static SqliteCommand Prepare(SqliteConnection connection, string text, Range columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        command.Parameters.Add("$rowid", SqliteType.Integer);
        for (var column = columns.Start.Value; column < columns.End.Value; column++)
        {
            command.Parameters.Add($"${column}", SqliteType.Text);
        }

        return command;
    }

    private static void Insert(SqliteCommand command, int position, ReadOnlySpan<string> values)
    {
        command.Parameters[0].Value = position;
        for (var column = 0; column < values.Length; column++)
        {
            command.Parameters[column + 1].Value = values[column];
        }

        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
