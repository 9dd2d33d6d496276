namespace DirectoryApi.Search.Index;

/// <summary>
/// The tables of the index. Words and contacts are apart, so that statistics of words need not be read past millions of phones.
/// They keep no texts, only which office has which term in which column.
/// </summary>
internal static class SearchColumns
{
    /// <summary>Raise it with every change of the columns or of what goes into them.</summary>
    public const int Version = 3;

    /// <summary>How many columns there are.</summary>
    public const int Count = 11;

    /// <summary>How many of them, from the first on, are of the table of words.</summary>
    public const int WordCount = 8;

    /// <summary>The words of names and addresses as they are spelt, which terms, being stems too, do not tell.</summary>
    public const string Spellings = "SELECT word FROM spellings";

    /// <summary>Adds a word.</summary>
    public const string InsertSpelling = "INSERT INTO spellings VALUES ($word)";

    /// <summary>Counts the offices of every term, by column.</summary>
    public const string Statistics = "SELECT term, col, doc FROM statistics";

    // An index of many offices is written in few big pieces, which are soon merged.
    private const int HashBytes = 64 * 1024 * 1024;

    private const string Options = "content = '', columnsize = 0, detail = column, tokenize = 'unicode61 remove_diacritics 0'";

    private static readonly string[] Names =
        ["name", "first", "street", "address", "house", "former", "loose_name", "loose_address", "phone", "online", "entire_name"];

    /// <summary>Makes the tables.</summary>
    public static readonly string CreateTables =
        $"""
        CREATE VIRTUAL TABLE words USING fts5({string.Join(", ", Names[..WordCount])}, {Options});
        CREATE VIRTUAL TABLE contacts USING fts5({string.Join(", ", Names[WordCount..])}, {Options});
        CREATE VIRTUAL TABLE statistics USING fts5vocab(words, col);
        CREATE TABLE spellings (word TEXT NOT NULL);
        INSERT INTO words(words, rank) VALUES ('hashsize', {HashBytes});
        INSERT INTO contacts(contacts, rank) VALUES ('hashsize', {HashBytes});
        """;

    /// <summary>Adds an office to each table, with parameters <c>$rowid</c> and <c>$0</c> and so on by column.</summary>
    public static readonly IReadOnlyList<(string Text, Range Columns)> Inserts =
        [(InsertInto("words", 0, WordCount), ..WordCount), (InsertInto("contacts", WordCount, Count), WordCount..Count)];

    /// <summary>Makes the index as fast to read as it can be.</summary>
    public static readonly string Optimize =
        "INSERT INTO words(words) VALUES ('optimize'); INSERT INTO contacts(contacts) VALUES ('optimize');";

    /// <summary>The name of a column.</summary>
    public static string NameOf(SearchColumn column) => Names[(int)column];

    /// <summary>The column of a name; -1 for a name that there is not.</summary>
    public static int IndexOf(string name) => Array.IndexOf(Names, name);

    /// <summary>The offices that meet an expression, in the order of their positions. SQLite calculates no scores for it.</summary>
    public static string SelectFrom(SearchColumn column) =>
        (int)column < WordCount
            ? "SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid"
            : "SELECT rowid FROM contacts WHERE contacts MATCH ?1 ORDER BY rowid";

    private static string InsertInto(string table, int first, int end) =>
        $"INSERT INTO {table} (rowid, {string.Join(", ", Names[first..end])}) VALUES ($rowid, {string.Join(", ", Enumerable.Range(first, end - first).Select(column => $"${column}"))})";
}
