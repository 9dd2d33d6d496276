using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>Appends arrays to the table of lists of an index, each as it is in memory.</summary>
/// <param name="connection">The index, which has the table.</param>
internal sealed class BlobWriter(SqliteConnection connection)
{
    private int _number;

    /// <summary>Appends an array.</summary>
    public void Write<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(items);
        using (var command = connection.CreateCommand())
        {
            command.CommandText = SearchColumns.InsertList;
            command.Parameters.AddWithValue("?1", ++_number);
            command.Parameters.AddWithValue("?2", bytes.Length);
            command.ExecuteNonQuery();
        }

        // Without a copy of the array in between, of which some have a hundred million bytes.
        using var blob = new SqliteBlob(connection, SearchColumns.Lists, SearchColumns.ListContent, _number);
        blob.Write(bytes);
    }

    /// <summary>Appends texts.</summary>
    public void Write(IReadOnlyList<string> texts)
    {
        var ends = new int[texts.Count];
        var length = 0;
        for (var index = 0; index < ends.Length; index++)
        {
            ends[index] = length += texts[index].Length;
        }

        Write<int>(ends);
        Write<char>(string.Concat(texts));
    }
}
