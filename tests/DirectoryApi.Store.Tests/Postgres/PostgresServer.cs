using DirectoryApi.Store.Tests.Postgres;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace DirectoryApi.Store.Tests.Postgres;

/// <summary>
/// The server of the tests: the one that <c>DIRECTORY_TEST_POSTGRES</c> names by a connection string, else one of their own, started
/// when the first test asks for it.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string Variable = "DIRECTORY_TEST_POSTGRES";
    private const string Missing =
        "These tests need PostgreSQL. Install it (Debian: apt-get install postgresql), or name a server in the environment variable " + Variable + ".";

    private readonly Lazy<PostgresCluster> _cluster = new(PostgresCluster.Create);

    /// <summary>A connection string to a database that tests may make schemas and roles in. Skips the test where there is none, but fails it in CI.</summary>
    public string ConnectionString =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given : Cluster.ConnectionString;

    /// <summary>The tests' own server, for those that stop servers or make standbys of them. Skips the test where it cannot be had.</summary>
    public PostgresCluster Cluster
    {
        get
        {
            if (PostgresCluster.Programs is not null && !OperatingSystem.IsWindows())
            {
                return _cluster.Value;
            }

            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", Missing);
            throw new InvalidOperationException(Missing);
        }
    }

    public void Dispose()
    {
        if (_cluster.IsValueCreated)
        {
            _cluster.Value.Dispose();
        }
    }
}
