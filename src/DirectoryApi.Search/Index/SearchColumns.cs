namespace DirectoryApi.Search.Index;

/// <summary>
/// The tables of the index: of each column and term the offices that have it, as <see cref="PostingBytes"/> writes them, and how many
/// they are in a column of its own, so that statistics can be read past the lists; and the lists that suggestions are made from.
/// </summary>
internal static class SearchColumns
{
    /// <summary>How many columns there are.</summary>
    public const int Count = 11;

    /// <summary>How many of them, from the first on, are of words, and have statistics.</summary>
    public const int WordCount = 8;

    /// <summary>Makes the tables. Terms are in the order of their UTF-8 bytes, in which a beginning is a range.</summary>
    public const string CreateTables =
        """
        CREATE TABLE meta (fingerprint TEXT NOT NULL);
        CREATE TABLE postings (col INTEGER NOT NULL, term TEXT NOT NULL, offices INTEGER NOT NULL, list BLOB NOT NULL, PRIMARY KEY (col, term)) WITHOUT ROWID;
        CREATE TABLE spellings (word TEXT NOT NULL);
        CREATE TABLE lists (number INTEGER PRIMARY KEY, content BLOB NOT NULL);
        """;

    /// <summary>The table of lists.</summary>
    public const string Lists = "lists";

    /// <summary>The column of their content.</summary>
    public const string ListContent = "content";

    /// <summary>Says what the index is made from.</summary>
    public const string InsertFingerprint = "INSERT INTO meta VALUES (?1)";

    /// <summary>Adds a term of a column: column, term, count, list.</summary>
    public const string InsertPostings = "INSERT INTO postings VALUES (?1, ?2, ?3, ?4)";

    /// <summary>Adds a word.</summary>
    public const string InsertSpelling = "INSERT INTO spellings VALUES (?1)";

    /// <summary>Makes room for a list: its number, its bytes.</summary>
    public const string InsertList = "INSERT INTO lists VALUES (?1, zeroblob(?2))";

    /// <summary>The words of names and addresses as they are spelt, which terms, being stems too, do not tell.</summary>
    public const string Spellings = "SELECT word FROM spellings";

    /// <summary>Counts the offices of every term of the columns of words.</summary>
    public static readonly string Statistics = $"SELECT term, col, offices FROM postings WHERE col < {WordCount}";

    /// <summary>The offices of a term of a column: column, term.</summary>
    public const string SelectTerm = "SELECT offices, list FROM postings WHERE col = ?1 AND term = ?2";

    /// <summary>The offices of each term of a column within a range: column, first term, the first behind the last.</summary>
    public const string SelectRange = "SELECT offices, list FROM postings WHERE col = ?1 AND term >= ?2 AND term < ?3";
}
