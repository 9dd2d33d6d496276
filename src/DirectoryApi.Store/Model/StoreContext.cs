using Microsoft.EntityFrameworkCore;

namespace DirectoryApi.Store.Model;

/// <summary>
/// The tables of the store. The model is the one definition of the schema: files and schemas are created from it, writing goes by it,
/// and a test holds the hand-written reading queries to it.
/// </summary>
internal sealed class StoreContext : DbContext
{
    public StoreContext(DbContextOptions<StoreContext> options)
        : base(options)
    {
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        EditionTables.Configure(modelBuilder);
        DocumentTables.Configure(modelBuilder);
        ServiceTables.Configure(modelBuilder);
        OfficeTables.Configure(modelBuilder);
        ChangeTables.Configure(modelBuilder);

        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(SnakeCase.Of(property.Name));
        }
    }
}
