using System.Globalization;
using DirectoryApi.Store.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Makes the tables of a new store from the model.</summary>
internal static class StoreTables
{
    /// <summary>Creates every table and index and marks the file as a store, all in the transaction that is open.</summary>
    public static void Create(SqliteConnection connection)
    {
        using var context = ContextOn(connection);
        connection.Execute(context.Database.GenerateCreateScript());
        connection.Execute(string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA application_id = {StoreSchema.ApplicationId}; PRAGMA user_version = {StoreSchema.Version};"));
    }

    /// <summary>The model on a connection whose transaction somebody else minds.</summary>
    public static StoreContext ContextOn(SqliteConnection connection)
    {
        var context = new StoreContext(new DbContextOptionsBuilder<StoreContext>().UseSqlite(connection).Options);
        context.Database.AutoTransactionsEnabled = false;
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        return context;
    }
}
