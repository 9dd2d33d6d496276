namespace DirectoryApi.Exports.Hsds;

/// <summary>A column of a table.</summary>
/// <param name="Field">The field it holds.</param>
/// <param name="Value">The value of a record; null where there is none.</param>
internal sealed record HsdsColumn<T>(HsdsField Field, Func<T, ExportScope, string?> Value)
{
    /// <summary>A text.</summary>
    public HsdsColumn(string name, Func<T, ExportScope, string?> value)
        : this(new HsdsField(name), value)
    {
    }

    /// <summary>A column every record has a value in.</summary>
    public static HsdsColumn<T> Required(string name, Func<T, ExportScope, string?> value) => new(new HsdsField(name) { IsRequired = true }, value);

    /// <summary>The id of the records.</summary>
    public static HsdsColumn<T> Id(Func<T, Guid> value) =>
        new(new HsdsField("id") { IsRequired = true, Format = "uuid" }, (record, _) => value(record).ToString());

    /// <summary>The id of a record of another table; null where the record has none.</summary>
    public static HsdsColumn<T> To(string table, string name, Func<T, Guid?> value, bool isRequired = false) =>
        new(new HsdsField(name) { Format = "uuid", Reference = table, IsRequired = isRequired }, (record, _) => value(record)?.ToString());
}
