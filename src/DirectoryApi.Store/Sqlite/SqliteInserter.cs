using System.Text;
using DirectoryApi.Store.Relational;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// Inserts records of the model, one prepared statement a table. Values are bound straight to SQLite, texts with their length: by
/// way of a command, a long text would end at its first null character.
/// </summary>
internal sealed class SqliteInserter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<Type, Statement> _statements = [];

    public SqliteInserter(SqliteConnection connection) => _connection = connection;

    /// <summary>Inserts one record.</summary>
    public void Insert<T>(T record)
        where T : class
    {
        if (!_statements.TryGetValue(typeof(T), out var statement))
        {
            _statements[typeof(T)] = statement = new Statement(ModelTable.Of(typeof(T)), _connection.Handle!);
        }

        statement.Execute(record);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _statements.Clear();
    }

    private sealed class Statement : IDisposable
    {
        private readonly ModelTable _table;
        private readonly sqlite3 _database;
        private readonly sqlite3_stmt _statement;
        private byte[] _buffer = [];

        public Statement(ModelTable table, sqlite3 database)
        {
            _table = table;
            _database = database;
            var columns = string.Join(", ", table.Columns.Select(column => $"\"{column}\""));
            var values = string.Join(", ", table.Columns.Select(_ => "?"));
            Check(raw.sqlite3_prepare_v2(database, $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({values})", out _statement));
        }

        public void Execute(object record)
        {
            for (var column = 0; column < _table.Columns.Count; column++)
            {
                Check(Bind(column + 1, _table.ValueOf(record, column)));
            }

            var result = raw.sqlite3_step(_statement);
            _ = raw.sqlite3_reset(_statement);
            Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
        }

        public void Dispose() => _statement.Dispose();

        private int Bind(int index, object? value) => value switch
        {
            null => raw.sqlite3_bind_null(_statement, index),

            // No bytes at all would be taken for null.
            "" => raw.sqlite3_bind_text(_statement, index, ""),
            string text => BindText(index, text),
            int number => raw.sqlite3_bind_int(_statement, index, number),
            long number => raw.sqlite3_bind_int64(_statement, index, number),
            bool truth => raw.sqlite3_bind_int(_statement, index, truth ? 1 : 0),
            _ => throw new NotSupportedException($"Columns of type {value.GetType()} are not stored."),
        };

        private int BindText(int index, string text)
        {
            // SQLite takes a copy, so one buffer serves all texts.
            var most = Encoding.UTF8.GetMaxByteCount(text.Length);
            if (_buffer.Length < most)
            {
                _buffer = new byte[most];
            }

            var length = Encoding.UTF8.GetBytes(text, _buffer);
            return raw.sqlite3_bind_text(_statement, index, _buffer.AsSpan(0, length));
        }

        private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
    }
}
