using Microsoft.EntityFrameworkCore;

namespace DirectoryApi.Store.Model;

/// <summary>What editions changed, and which keys stand for other offices.</summary>
internal static class ChangeTables
{
    /// <summary>Adds the tables to the model.</summary>
    public static void Configure(ModelBuilder model)
    {
        model.Entity<OfficeAliasRecord>(alias =>
        {
            alias.ToTable("office_aliases");
            alias.HasKey(record => record.Id).HasName("pk_office_aliases");
            alias.Property(record => record.Id).ValueGeneratedNever();
            alias.HasEditionRange("office_aliases");
            alias.HasIndex(record => record.Key).IsUnique().HasFilter("to_edition IS NULL")
                .HasDatabaseName("ux_office_aliases_key_current");
        });

        model.Entity<ChangeRecord>(change =>
        {
            change.ToTable("changes");
            change.HasKey(record => new { record.Edition, record.Ordinal }).HasName("pk_changes");
            change.HasOne<EditionRecord>().WithMany().HasForeignKey(record => record.Edition)
                .HasConstraintName("fk_changes_edition").OnDelete(DeleteBehavior.Restrict);
        });
    }
}
