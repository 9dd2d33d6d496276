using DirectoryApi.Store.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DirectoryApi.Store.Sqlite;

/// <summary>
/// Inserts records of the model, one prepared statement a table. The statements come from the model's own metadata, so that
/// tables and columns are named once; the change tracker, which costs ten times the insert, is left out.
/// </summary>
internal sealed class ModelInserter : IDisposable
{
    private readonly StoreContext _context;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<Type, Statement> _statements = [];

    public ModelInserter(StoreContext context, SqliteConnection connection)
    {
        _context = context;
        _connection = connection;
    }

    /// <summary>Inserts one record.</summary>
    public void Insert<T>(T record)
        where T : class
    {
        if (!_statements.TryGetValue(typeof(T), out var statement))
        {
            _statements[typeof(T)] = statement = new Statement(_context.Model.FindEntityType(typeof(T))!, _connection);
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
    }

    private sealed class Statement : IDisposable
    {
        private readonly IClrPropertyGetter[] _getters;
        private readonly SqliteParameter[] _parameters;
        private readonly SqliteCommand _command;

        public Statement(IEntityType entity, SqliteConnection connection)
        {
            var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
            var properties = entity.GetProperties().ToList();
            _getters = [.. properties.Select(property => property.GetGetter())];
            _parameters = [.. properties.Select((_, index) => new SqliteParameter { ParameterName = $"$p{index}" })];

            var columns = string.Join(", ", properties.Select(property => $"\"{property.GetColumnName(table)}\""));
            var values = string.Join(", ", _parameters.Select(parameter => parameter.ParameterName));
            _command = connection.CreateCommand();
            _command.CommandText = $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({values})";
            _command.Parameters.AddRange(_parameters);
        }

        public void Execute(object record)
        {
            for (var index = 0; index < _getters.Length; index++)
            {
                _parameters[index].Value = _getters[index].GetClrValue(record) ?? DBNull.Value;
            }

            _command.ExecuteNonQuery();
        }

        public void Dispose() => _command.Dispose();
    }
}
