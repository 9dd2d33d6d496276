using System.Collections.Concurrent;
using System.Reflection;
using DirectoryApi.Store.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DirectoryApi.Store.Relational;

/// <summary>
/// A table of the model with how to take its columns from a record. Inserting goes by the model's own metadata, so that tables and
/// columns are named once; its change tracker, which costs ten times the insert, is left out.
/// </summary>
internal sealed class ModelTable
{
    private static readonly ConcurrentDictionary<Type, ModelTable> Tables = [];

    // Each is compiled, and those who pack whole rows need none.
    private readonly Lazy<IClrPropertyGetter[]> _getters;

    private ModelTable(IEntityType entity)
    {
        Record = entity.ClrType;
        Name = entity.GetTableName()!;
        var table = StoreObjectIdentifier.Table(Name, null);
        var properties = entity.GetProperties().ToList();
        Columns = properties.ConvertAll(property => property.GetColumnName(table)!);
        Types = properties.ConvertAll(property => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType);
        References = [.. entity.GetForeignKeys().Select(key => key.PrincipalEntityType).Where(principal => principal != entity).Select(principal => principal.ClrType).Distinct()];
        Properties = properties.ConvertAll(property => property.PropertyInfo!);
        _getters = new Lazy<IClrPropertyGetter[]>(() => [.. properties.Select(property => property.GetGetter())]);
    }

    /// <summary>The type of its records.</summary>
    public Type Record { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The names of its columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The types of its columns, without the question mark: <see cref="int"/>, <see cref="long"/>, <see cref="bool"/> or <see cref="string"/>.</summary>
    public IReadOnlyList<Type> Types { get; }

    /// <summary>The properties of a record that its columns are taken from, one for each.</summary>
    public IReadOnlyList<PropertyInfo> Properties { get; }

    /// <summary>The records of other tables that its own refer to.</summary>
    public IReadOnlyList<Type> References { get; }

    /// <summary>The table of records of a type.</summary>
    public static ModelTable Of(Type record) => Tables.GetOrAdd(record, type => new ModelTable(StoreModel.Design.FindEntityType(type)!));

    /// <summary>The value of a column in a record; null for none.</summary>
    public object? ValueOf(object record, int column) => _getters.Value[column].GetClrValue(record);
}
