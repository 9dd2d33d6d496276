using System.Globalization;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Short statements on a connection.</summary>
internal static class SqliteStatements
{
    /// <summary>Runs a statement that gives no rows.</summary>
    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The number that a query gives; 0 for null or no row.</summary>
    public static long Number(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar() is { } value and not DBNull ? value : 0L, CultureInfo.InvariantCulture);
    }

    /// <summary>The text in the first column of the first row that a query gives; null for null or no row.</summary>
    public static string? Text(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as string;
    }
}
