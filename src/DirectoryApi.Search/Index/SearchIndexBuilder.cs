using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>Writes an index into an empty database.</summary>
internal sealed class SearchIndexBuilder
{
    private readonly SearchAnalyzer _analyzer;
    private readonly Dictionary<string, IReadOnlyList<AnalyzedTerm>> _analyzed = new(StringComparer.Ordinal);

    public SearchIndexBuilder(SearchAnalyzer analyzer) => _analyzer = analyzer;

    /// <summary>Writes every office in one transaction; the number of a row is the office's position.</summary>
    public void Write(SqliteConnection connection, IReadOnlyList<OfficeTexts> offices, string fingerprint, CancellationToken cancellationToken)
    {
        using var transaction = connection.BeginTransaction();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = $"{SearchColumns.CreateTable}; CREATE TABLE meta (fingerprint TEXT NOT NULL); INSERT INTO meta VALUES ($fingerprint);";
            create.Parameters.AddWithValue("$fingerprint", fingerprint);
            create.ExecuteNonQuery();
        }

        using (var insert = connection.CreateCommand())
        {
            insert.CommandText = SearchColumns.Insert;
            var rowId = insert.Parameters.Add("$rowid", SqliteType.Integer);
            var columns = SearchColumns.All.Select(column => insert.Parameters.Add("$" + column.Name, SqliteType.Text)).ToList();
            for (var position = 0; position < offices.Count; position++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                rowId.Value = position;
                var values = ValuesOf(offices[position]);
                foreach (var (parameter, (name, _)) in columns.Zip(SearchColumns.All))
                {
                    parameter.Value = values[name];
                }

                insert.ExecuteNonQuery();
            }
        }

        using (var optimize = connection.CreateCommand())
        {
            optimize.CommandText = "INSERT INTO search(search) VALUES ('optimize')";
            optimize.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private Dictionary<string, string> ValuesOf(OfficeTexts office) => new(StringComparer.Ordinal)
    {
        ["place"] = Join(office.Places, token => [token.Folded, .. token.Stems]),
        ["kind"] = Join(office.Kinds, token => [token.Folded, .. token.Stems]),
        ["name"] = Join(office.Names, token => [token.Folded]),
        ["phone"] = string.Join(' ', office.Phones),
        ["stem"] = Join([.. office.Names, .. office.Addresses], token => token.Stems),
        ["address"] = Join(office.Addresses, token => [token.Folded]),
        ["loose"] = Join([.. office.Places, .. office.Names, .. office.Addresses], token => [token.Key]),
    };

    /// <summary>Each term once: to BM25 a place named in three languages is not three times as near.</summary>
    private string Join(IReadOnlyList<string> texts, Func<AnalyzedTerm, IEnumerable<string>> forms) =>
        string.Join(' ', texts.SelectMany(Analyze).SelectMany(forms).Select(TermText.Clean).Where(term => term.Length > 0).Distinct());

    private IReadOnlyList<AnalyzedTerm> Analyze(string text)
    {
        if (!_analyzed.TryGetValue(text, out var tokens))
        {
            _analyzed[text] = tokens = _analyzer.Analyze(text);
        }

        return tokens;
    }
}
