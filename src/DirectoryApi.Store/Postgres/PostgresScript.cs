using System.Text;
using DirectoryApi.Store.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DirectoryApi.Store.Postgres;

/// <summary>
/// Writes the statements that make the model's tables in PostgreSQL. The model is made for SQLite; what the two databases call
/// differently is here.
/// </summary>
internal static class PostgresScript
{
    /// <summary>The types of columns. Texts compare byte by byte, as in SQLite, whatever the database's own order.</summary>
    private static readonly Dictionary<Type, string> Types = new()
    {
        [typeof(int)] = "integer",
        [typeof(long)] = "bigint",
        [typeof(bool)] = "boolean",
        [typeof(string)] = "text COLLATE \"C\"",
    };

    private static readonly Dictionary<DeleteBehavior, string> OnDelete = new()
    {
        [DeleteBehavior.Cascade] = "CASCADE",
        [DeleteBehavior.Restrict] = "RESTRICT",
    };

    /// <summary>The statements for the tables of <paramref name="entities"/>, each after those that it refers to.</summary>
    public static string Of(IReadOnlyList<IEntityType> entities)
    {
        var script = new StringBuilder();
        foreach (var entity in entities)
        {
            script.Append("CREATE TABLE ").Append(TableOf(entity)).Append(" (\n    ")
                .AppendJoin(",\n    ", Columns(entity).Concat(Constraints(entity))).Append("\n);\n");
            foreach (var index in entity.GetIndexes())
            {
                script.Append(index.IsUnique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ")
                    .Append(PostgresStatements.Quoted(index.GetDatabaseName()))
                    .Append(" ON ").Append(TableOf(entity)).Append(" (").Append(Names(index.Properties)).Append(')')
                    .Append(index.GetFilter() is { } filter ? $" WHERE {filter}" : "").Append(";\n");
            }
        }

        return script.ToString();
    }

    private static IEnumerable<string> Columns(IEntityType entity) => entity.GetProperties().Select(property =>
    {
        var type = Types[Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType];
        return $"{Names([property])} {type}{(property.IsNullable ? "" : " NOT NULL")}";
    });

    private static IEnumerable<string> Constraints(IEntityType entity)
    {
        var key = entity.FindPrimaryKey()!;
        yield return $"CONSTRAINT {PostgresStatements.Quoted(key.GetName()!)} PRIMARY KEY ({Names(key.Properties)})";
        foreach (var reference in entity.GetForeignKeys())
        {
            yield return $"CONSTRAINT {PostgresStatements.Quoted(reference.GetConstraintName()!)} FOREIGN KEY ({Names(reference.Properties)})"
                + $" REFERENCES {TableOf(reference.PrincipalEntityType)} ({Names(reference.PrincipalKey.Properties)})"
                + $" ON DELETE {OnDelete[reference.DeleteBehavior]}";
        }

        foreach (var check in entity.GetCheckConstraints())
        {
            yield return $"CONSTRAINT {PostgresStatements.Quoted(check.Name!)} CHECK ({check.Sql})";
        }
    }

    private static string TableOf(IEntityType entity) => PostgresStatements.Quoted(entity.GetTableName()!);

    private static string Names(IEnumerable<IProperty> properties) =>
        string.Join(", ", properties.Select(property => PostgresStatements.Quoted(SnakeCase.Of(property.Name))));
}
