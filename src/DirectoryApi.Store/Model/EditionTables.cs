using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DirectoryApi.Store.Model;

/// <summary>Editions and which of them is current.</summary>
internal static class EditionTables
{
    /// <summary>Adds the tables to the model.</summary>
    public static void Configure(ModelBuilder model)
    {
        model.Entity<EditionRecord>(edition =>
        {
            edition.ToTable("editions");
            edition.HasKey(record => record.Number).HasName("pk_editions");
            edition.Property(record => record.Number).ValueGeneratedNever();
        });

        model.Entity<StateRecord>(state =>
        {
            state.ToTable("state");
            state.HasKey(record => record.Id).HasName("pk_state");
            state.Property(record => record.Id).ValueGeneratedNever();
            state.HasCheckConstraint("ck_state_one_row", "id = 1");
            state.HasOne<EditionRecord>().WithMany().HasForeignKey(record => record.CurrentEdition)
                .HasConstraintName("fk_state_current_edition").OnDelete(DeleteBehavior.Restrict);
            state.HasIndex(record => record.CurrentEdition).HasDatabaseName("ix_state_current_edition");
        });
    }

    /// <summary>Ties a version to the editions between which it holds, and indexes the ends so that an edition's content is found.</summary>
    public static void HasEditionRange<T>(this EntityTypeBuilder<T> entity, string table)
        where T : class, IEditionRanged
    {
        entity.HasOne<EditionRecord>().WithMany().HasForeignKey(record => record.FromEdition)
            .HasConstraintName($"fk_{table}_from_edition").OnDelete(DeleteBehavior.Restrict);
        entity.HasOne<EditionRecord>().WithMany().HasForeignKey(record => record.ToEdition)
            .HasConstraintName($"fk_{table}_to_edition").OnDelete(DeleteBehavior.Restrict);
        entity.HasIndex(record => record.FromEdition).HasDatabaseName($"ix_{table}_from_edition");
        entity.HasIndex(record => record.ToEdition).HasDatabaseName($"ix_{table}_to_edition");
    }
}
