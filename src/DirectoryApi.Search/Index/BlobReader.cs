using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Search.Index;

/// <summary>Reads what a <see cref="BlobWriter"/> appended, in the same order.</summary>
/// <param name="connection">The index.</param>
internal sealed class BlobReader(SqliteConnection connection)
{
    private int _number;

    /// <summary>Reads an array.</summary>
    /// <exception cref="SqliteException">There is none left, or the index is damaged.</exception>
    /// <exception cref="EndOfStreamException">The index is damaged.</exception>
    public T[] Read<T>()
        where T : unmanaged
    {
        using var blob = new SqliteBlob(connection, SearchColumns.Lists, SearchColumns.ListContent, ++_number, readOnly: true);
        var items = new T[blob.Length / Unsafe.SizeOf<T>()];
        blob.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
        return items;
    }

    /// <summary>Reads texts.</summary>
    /// <exception cref="SqliteException">There are none left, or the index is damaged.</exception>
    /// <exception cref="EndOfStreamException">The index is damaged.</exception>
    public string[] ReadTexts()
    {
        var (ends, units) = (Read<int>(), Read<char>());
        var texts = new string[ends.Length];
        var start = 0;
        for (var index = 0; index < ends.Length; index++)
        {
            texts[index] = new string(units, start, ends[index] - start);
            start = ends[index];
        }

        return texts;
    }
}
