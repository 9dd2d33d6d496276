using System.Text;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>Everything a store's tables hold, as text.</summary>
internal static class TableDump
{
    public static string Of(TemporaryStore temporary)
    {
        using var connection = temporary.Connect();
        var tables = new List<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
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
