using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>A connection for one thread at a time, with its statement prepared.</summary>
internal sealed class SearchConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _query;

    public SearchConnection(SqliteConnection connection)
    {
        _connection = connection;
        _command = connection.CreateCommand();
        _command.CommandText = SearchColumns.Query;
        _query = _command.Parameters.Add("$query", SqliteType.Text);
    }

    /// <summary>The offices that meet an expression, with scores of which higher is better.</summary>
    public List<(int Position, double Score)> Find(string expression, CancellationToken cancellationToken)
    {
        _query.Value = expression;
        using var reader = _command.ExecuteReader();
        var found = new List<(int, double)>();
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.Add((reader.GetInt32(0), -reader.GetDouble(1)));
        }

        return found;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
    }
}
