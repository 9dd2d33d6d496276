using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Store.Postgres;
using Npgsql;

namespace DirectoryApi.Store.Locations;

/// <summary>Reads the locations of stores in PostgreSQL, in the forms of libpq's URIs and of Npgsql's connection strings.</summary>
internal static partial class PostgresLocation
{
    /// <summary>The parameters of a URI that other programs take, where Npgsql calls them otherwise (PostgreSQL manual, 34.1.2).</summary>
    private static readonly Dictionary<string, string> UriParameters = new(StringComparer.Ordinal)
    {
        ["application_name"] = "Application Name",
        ["connect_timeout"] = "Timeout",
        ["dbname"] = "Database",
        ["host"] = "Host",
        ["passfile"] = "Passfile",
        ["password"] = "Password",
        ["port"] = "Port",
        ["search_path"] = "Search Path",
        ["sslcert"] = "SSL Certificate",
        ["sslkey"] = "SSL Key",
        ["sslmode"] = "SSL Mode",
        ["sslrootcert"] = "Root Certificate",
        ["target_session_attrs"] = "Target Session Attributes",
        ["user"] = "Username",
    };

    /// <summary>Whether a text is a connection string and not a path: it says which host.</summary>
    public static bool IsConnectionString(string text) => HostKey().IsMatch(text);

    /// <summary>The store of a connection string.</summary>
    public static PostgresStoreOptions OfConnectionString(string text)
    {
        try
        {
            return Of(new NpgsqlConnectionStringBuilder(text));
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException)
        {
            // The message of the exception may quote what stands beside the password.
            throw new FormatException(
                "The connection string of the store cannot be read. It is Host=…;Database=…;Username=…;Password=…, with keywords that Npgsql knows.");
        }
    }

    /// <summary>The store of a URI.</summary>
    public static PostgresStoreOptions OfUri(string text)
    {
        var match = Uri().Match(text);
        if (!match.Success)
        {
            throw new FormatException(
                "The address of the store cannot be read. It is postgres://user:password@host:port/database?search_path=schema, with %-codes for what else would end a part.");
        }

        var builder = new NpgsqlConnectionStringBuilder();
        Set(builder, "host", Part(match, "host"));
        Set(builder, "port", Part(match, "port"));
        Set(builder, "user", Part(match, "user"));
        Set(builder, "password", Part(match, "password"));
        Set(builder, "dbname", Part(match, "database"));
        foreach (var parameter in match.Groups["query"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var end = parameter.IndexOf('=', StringComparison.Ordinal);
            Set(builder, parameter[..(end < 0 ? parameter.Length : end)], end < 0 ? "" : System.Uri.UnescapeDataString(parameter[(end + 1)..]));
        }

        return Of(builder);
    }

    private static string? Part(Match match, string name) =>
        match.Groups[name] is { Success: true, Length: > 0 } group ? System.Uri.UnescapeDataString(group.Value) : null;

    private static void Set(NpgsqlConnectionStringBuilder builder, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (!UriParameters.TryGetValue(name, out var keyword))
        {
            throw new FormatException(string.Create(
                CultureInfo.InvariantCulture, $"The address of the store has the parameter '{name}', which is not known. Known are {string.Join(", ", UriParameters.Keys)}."));
        }

        try
        {
            // libpq writes verify-ca where Npgsql has VerifyCA.
            builder[keyword] = keyword == "SSL Mode"
                ? value.Replace("-", "", StringComparison.Ordinal)
                : value;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException)
        {
            throw new FormatException($"The address of the store has a {name} that cannot be read.");
        }
    }

    private static PostgresStoreOptions Of(NpgsqlConnectionStringBuilder builder)
    {
        var schema = string.IsNullOrWhiteSpace(builder.SearchPath) ? PostgresStoreOptions.DefaultSchema : builder.SearchPath.Trim().Trim('"');
        if (schema.Contains(',', StringComparison.Ordinal))
        {
            throw new FormatException($"The store has the search path '{schema}'. A store is in one schema; name that alone.");
        }

        builder.SearchPath = null;
        return new PostgresStoreOptions { ConnectionString = builder.ToString(), Schema = schema };
    }

    [GeneratedRegex(@"(^|;)\s*(host|server)\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HostKey();

    [GeneratedRegex(
        @"^\w+://((?<user>[^:@/?#]*)(:(?<password>[^@/?#]*))?@)?(?<host>\[[0-9a-f:.]+\]|[^:@/?#\[\]]+)(:(?<port>\d+))?(/(?<database>[^/?#]*))?(\?(?<query>[^#]*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Uri();
}
