namespace DirectoryApi.Store.Relational;

/// <summary>Reads the columns of a row in their order, so that the code reads as the query's list of columns does.</summary>
internal abstract class RowReader
{
    private int _column;

    /// <summary>The next column, a number.</summary>
    public int Int() => GetInt(_column++);

    /// <summary>The next column, a number or null.</summary>
    public int? IntOrNull()
    {
        var column = _column++;
        return IsNull(column) ? null : GetInt(column);
    }

    /// <summary>The next column, a long number.</summary>
    public long Long() => GetLong(_column++);

    /// <summary>The next column, true or false.</summary>
    public bool Bool() => GetBool(_column++);

    /// <summary>The next column, a text.</summary>
    public string Text() => GetText(_column++);

    /// <summary>The next column, a text or null.</summary>
    public string? TextOrNull()
    {
        var column = _column++;
        return IsNull(column) ? null : GetText(column);
    }

    /// <summary>The next column, a text that comes often: the one object of the pool.</summary>
    public string Text(TextPool pool) => GetText(_column++, pool);

    /// <summary>The same, or null.</summary>
    public string? TextOrNull(TextPool pool)
    {
        var column = _column++;
        return IsNull(column) ? null : GetText(column, pool);
    }

    /// <summary>The next column, a text, as UTF-8.</summary>
    public byte[] Utf8() => GetUtf8(_column++);

    /// <summary>Begins with the first column again: there is another row.</summary>
    public void StartRow() => _column = 0;

    protected abstract bool IsNull(int column);

    protected abstract int GetInt(int column);

    protected abstract long GetLong(int column);

    protected abstract bool GetBool(int column);

    protected abstract string GetText(int column);

    protected virtual string GetText(int column, TextPool pool) => pool.Share(GetText(column));

    protected abstract byte[] GetUtf8(int column);
}
