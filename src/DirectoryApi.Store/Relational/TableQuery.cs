namespace DirectoryApi.Store.Relational;

/// <summary>
/// A query of one table, written by hand: at the start of a server there is no time to build the model, and rows are read
/// straight into the domain. A test holds tables and columns to the model. The SQL is what all databases share; <c>@edition</c>
/// is the edition to read.
/// </summary>
internal sealed record TableQuery
{
    // By what the versions of one thing are known as such, in the tables that are read after it was withdrawn.
    private static readonly Dictionary<string, string> Identities = new() { ["office_versions"] = "office_id", ["documents"] = "slug" };

    private readonly string _from;
    private readonly (string Table, string Alias)? _versions;
    private readonly string _rest;
    private readonly string _joined;
    private readonly string _current;

    private TableQuery(
        string table, IReadOnlyList<TableColumn> columns, string from, (string Table, string Alias)? versions, string rest, string joined = "")
    {
        Table = table;
        Columns = columns;
        _from = from;
        _versions = versions;
        _rest = rest;
        _joined = joined;
        _current = Compose(int.MaxValue, VersionSelection.Held);
    }

    /// <summary>The table.</summary>
    public string Table { get; }

    /// <summary>Its columns in the order they are read.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The first version of the tables that has the table; in older ones there is nothing to read.</summary>
    public int Since { get; init; } = 1;

    /// <summary>The last version of the tables that has the table; in newer ones what it held stands elsewhere.</summary>
    public int Until { get; init; } = int.MaxValue;

    /// <summary>The rows of a table, with what follows its name in the statement.</summary>
    public static TableQuery Of(string table, string rest, params TableColumn[] columns) => new(table, columns, $"{table} t", null, rest);

    /// <summary>The rows of a table whose versions hold for a range of editions.</summary>
    public static TableQuery OfVersions(string table, string orderBy, params TableColumn[] columns) =>
        new(table, columns, $"{table} t", (table, "t"), $"ORDER BY {orderBy}");

    /// <summary>The items of a list that belongs to such versions, by version and place in the list.</summary>
    public static TableQuery OfList(string table, string owner, string ownerKey, params TableColumn[] columns) =>
        new(table, [ownerKey, .. columns], $"{owner} o JOIN {table} t ON t.{ownerKey} = o.id", (owner, "o"), "ORDER BY o.id, t.ordinal");

    /// <summary>The query with columns of further tables behind its own; what they join to is <c>t</c>, and <c>o</c> for a list's owner.</summary>
    public TableQuery Joining(string joins, params string[] columns) =>
        new(Table, Columns, $"{_from} {joins}", _versions, _rest, string.Concat(columns.Select(column => $", {column}"))) { Since = Since, Until = Until };

    /// <summary>The statement for tables of <paramref name="schemaVersion"/>.</summary>
    public string Sql(int schemaVersion, VersionSelection selection) =>
        selection == VersionSelection.Held && schemaVersion >= Model.StoreSchema.Version ? _current : Compose(schemaVersion, selection);

    private string Compose(int schemaVersion, VersionSelection selection)
    {
        var columns = string.Join(", ", Columns.Select(column => schemaVersion >= column.Since ? $"t.\"{column.Name}\"" : column.Before));
        var condition = _versions is { } versions ? $"WHERE {Condition(versions.Table, versions.Alias, selection)} " : "";
        return $"SELECT {columns}{_joined} FROM {_from} {condition}{_rest}";
    }

    private static string Condition(string table, string versions, VersionSelection selection) => selection == VersionSelection.Held
        ? $"{versions}.from_edition <= @edition AND ({versions}.to_edition IS NULL OR {versions}.to_edition > @edition)"
        : $"{versions}.to_edition <= @edition AND NOT EXISTS (SELECT 1 FROM {table} later WHERE later.{Identities[table]} = {versions}.{Identities[table]}"
            + $" AND later.from_edition > {versions}.from_edition AND later.from_edition <= @edition)";
}
