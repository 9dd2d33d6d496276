using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace DirectoryApi.Store.Model;

/// <summary>The model without a connection, made when it is first needed: servers, which only read, never pay for it.</summary>
internal static class StoreModel
{
    private static readonly Lazy<(IModel Design, string SqliteTableScript, string SqliteIndexScript)> Made = new(Make);

    /// <summary>With all that a database is made from: names of keys, filters of indexes, checks.</summary>
    public static IModel Design => Made.Value.Design;

    /// <summary>The statements that make every table in SQLite.</summary>
    public static string SqliteTableScript => Made.Value.SqliteTableScript;

    /// <summary>The statements that make their indexes.</summary>
    public static string SqliteIndexScript => Made.Value.SqliteIndexScript;

    /// <summary>
    /// Begins to make the model on another thread, for somebody who will write soon: it takes most of a second when the program is
    /// new, which would otherwise be spent while the store is locked.
    /// </summary>
    public static void MakeAhead()
    {
        if (!Made.IsValueCreated)
        {
            Task.Run(() => Made.Value);
        }
    }

    /// <summary>The entities, each after those that it refers to.</summary>
    public static IReadOnlyList<IEntityType> InOrderOfReference()
    {
        var ordered = new List<IEntityType>();
        foreach (var entity in Design.GetEntityTypes())
        {
            Visit(entity, ordered);
        }

        return ordered;
    }

    private static (IModel Design, string SqliteTableScript, string SqliteIndexScript) Make()
    {
        var options = new DbContextOptionsBuilder<StoreContext>().UseSqlite().ReplaceService<IMigrationsSqlGenerator, SqliteTables>();
        using var context = new StoreContext(options.Options);
        var design = context.GetService<IDesignTimeModel>().Model;
        var generator = context.GetService<IMigrationsSqlGenerator>();
        var indexes = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, design.GetRelationalModel()).ToLookup(step => step is CreateIndexOperation);
        return (design, Script(indexes[false]), Script(indexes[true]));

        string Script(IEnumerable<MigrationOperation> steps) => string.Concat(generator.Generate([.. steps], design).Select(command => command.CommandText));
    }

    private static void Visit(IEntityType entity, List<IEntityType> ordered)
    {
        if (ordered.Contains(entity))
        {
            return;
        }

        foreach (var reference in entity.GetForeignKeys())
        {
            Visit(reference.PrincipalEntityType, ordered);
        }

        ordered.Add(entity);
    }
}
