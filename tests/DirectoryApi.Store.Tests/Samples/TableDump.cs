using System.Data.Common;
using System.Text;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>Everything a database's tables hold, as text.</summary>
internal static class TableDump
{
    /// <summary>The content of the tables that <paramref name="tablesSql"/> names.</summary>
    public static string Of(DbConnection connection, string tablesSql)
    {
        var tables = new List<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = tablesSql;
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                tables.Add(reader.GetString(0));
            }
        }

        var dump = new StringBuilder();
        foreach (var table in tables)
        {
            dump.Append("# ").AppendLine(table);
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
            using var reader = command.ExecuteReader();
            var values = new object[reader.FieldCount];
            while (reader.Read())
            {
                reader.GetValues(values);
                dump.AppendJoin(" | ", values).AppendLine();
            }
        }

        return dump.ToString();
    }
}
