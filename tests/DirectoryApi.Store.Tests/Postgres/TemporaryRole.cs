using System.Globalization;
using Npgsql;

namespace DirectoryApi.Store.Tests.Postgres;

/// <summary>A user of the database who may do nothing yet, and who goes away with this.</summary>
internal sealed class TemporaryRole : IDisposable
{
    private static int _count;

    private readonly PostgresTestStore _store;

    public TemporaryRole(PostgresTestStore store)
    {
        _store = store;
        Name = string.Create(CultureInfo.InvariantCulture, $"test_role_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}");
        store.Execute($"CREATE ROLE {Name} LOGIN PASSWORD 's3cret'");
    }

    public string Name { get; }

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_store.ConnectionString) { Username = Name, Password = "s3cret" }.ToString();

    public void Dispose() => _store.Execute($"DROP OWNED BY {Name}; DROP ROLE {Name}");
}
