using System.Text.RegularExpressions;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Tests.Relevance.Engines;
using DirectoryApi.Store.Snapshots;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Benchmarks.Relevance;

/// <summary>SQLite FTS5 as it comes: the printed texts, its own tokenizer, and its own ranking; all words, or else any of them.</summary>
internal sealed partial class PlainFtsEngine : ISearchEngine, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DirectorySnapshot _snapshot;

    /// <summary>An index over the offices of a snapshot.</summary>
    public PlainFtsEngine(DirectorySnapshot snapshot)
    {
        _snapshot = snapshot;
        _connection.Open();
        using var transaction = _connection.BeginTransaction();
        using var create = _connection.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE offices USING fts5(names, addresses, phones, tokenize = 'unicode61')";
        create.ExecuteNonQuery();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO offices(rowid, names, addresses, phones) VALUES ($position, $names, $addresses, $phones)";
        foreach (var office in snapshot.Offices)
        {
            var text = PrintedText.Of(office);
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$position", office.Position);
            insert.Parameters.AddWithValue("$names", text.Names);
            insert.Parameters.AddWithValue("$addresses", text.Addresses);
            insert.Parameters.AddWithValue("$phones", text.Phones);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <inheritdoc />
    public string Name => "FTS5";

    /// <inheritdoc />
    public EngineAnswer Search(string query, Coordinates? near)
    {
        var words = Words().Matches(query).Select(match => $"\"{match.Value}\"").ToList();
        if (words.Count == 0)
        {
            return new EngineAnswer([], "None");
        }

        var all = Find(string.Join(" AND ", words), isWeak: false);
        return all.Count > 0 ? new EngineAnswer(all, "None") : new EngineAnswer(Find(string.Join(" OR ", words), isWeak: true), "AnyWord");
    }

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private List<RankedOffice> Find(string expression, bool isWeak)
    {
        using var select = _connection.CreateCommand();
        select.CommandText = "SELECT rowid FROM offices WHERE offices MATCH $expression ORDER BY bm25(offices), rowid LIMIT $depth";
        select.Parameters.AddWithValue("$expression", expression);
        select.Parameters.AddWithValue("$depth", EngineAnswer.Depth);
        using var reader = select.ExecuteReader();
        var found = new List<RankedOffice>();
        while (reader.Read())
        {
            found.Add(new RankedOffice(_snapshot.Offices[reader.GetInt32(0)], isWeak));
        }

        return found;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
