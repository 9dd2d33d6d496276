using System.Globalization;

namespace DirectoryApi.Search.Index;

/// <summary>The columns of the index with what a match in each is worth.</summary>
internal static class SearchColumns
{
    /// <summary>Raise it with every change of the columns or of what goes into them.</summary>
    public const int Version = 1;

    /// <summary>Names and weights, in the order of the table: the place decides, then the kind, then the name.</summary>
    public static readonly IReadOnlyList<(string Name, double Weight)> All =
    [
        ("place", 12),
        ("kind", 10),
        ("name", 8),
        ("phone", 6),
        ("stem", 5),
        ("address", 4),
        ("loose", 2),
    ];

    /// <summary>Makes the table. It keeps no texts, only where the terms are.</summary>
    public static readonly string CreateTable =
        $"CREATE VIRTUAL TABLE search USING fts5({string.Join(", ", All.Select(column => column.Name))}, content = '', prefix = '2 3 4', tokenize = 'unicode61 remove_diacritics 0')";

    /// <summary>Adds an office.</summary>
    public static readonly string Insert =
        $"INSERT INTO search (rowid, {string.Join(", ", All.Select(column => column.Name))}) VALUES ($rowid, {string.Join(", ", All.Select(column => "$" + column.Name))})";

    /// <summary>Finds offices and scores them by BM25 with the weights; SQLite gives better ones a lower number.</summary>
    public static readonly string Query =
        $"SELECT rowid, bm25(search, {string.Join(", ", All.Select(column => column.Weight.ToString(CultureInfo.InvariantCulture)))}) FROM search WHERE search MATCH $query";
}
