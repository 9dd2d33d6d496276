namespace DirectoryApi.Store.Relational;

/// <summary>A column that a query reads.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Since">The first version of the tables that has it.</param>
/// <param name="Before">The SQL expression that stands for it in older tables.</param>
internal sealed record TableColumn(string Name, int Since = 1, string Before = "NULL")
{
    /// <summary>A column that there always was.</summary>
    public static implicit operator TableColumn(string name) => new(name);
}
