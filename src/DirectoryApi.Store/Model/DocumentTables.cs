using Microsoft.EntityFrameworkCore;

namespace DirectoryApi.Store.Model;

/// <summary>Documents with their standards, rows and warnings.</summary>
internal static class DocumentTables
{
    /// <summary>Adds the tables to the model.</summary>
    public static void Configure(ModelBuilder model)
    {
        model.Entity<DocumentRecord>(document =>
        {
            document.ToTable("documents");
            document.HasKey(record => record.Id).HasName("pk_documents");
            document.Property(record => record.Id).ValueGeneratedNever();
            document.HasEditionRange("documents");
            document.HasIndex(record => record.Slug).IsUnique().HasFilter("to_edition IS NULL")
                .HasDatabaseName("ux_documents_slug_current");
        });

        model.Entity<StandardRecord>(standard =>
        {
            standard.ToTable("standards");
            standard.HasKey(record => new { record.DocumentId, record.Ordinal }).HasName("pk_standards");
            standard.HasOne<DocumentRecord>().WithMany().HasForeignKey(record => record.DocumentId)
                .HasConstraintName("fk_standards_document").OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<AnnexRowRecord>(row =>
        {
            row.ToTable("annex_rows");
            row.HasKey(record => new { record.DocumentId, record.Ordinal }).HasName("pk_annex_rows");
            row.HasOne<DocumentRecord>().WithMany().HasForeignKey(record => record.DocumentId)
                .HasConstraintName("fk_annex_rows_document").OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(record => new { record.DocumentId, record.Standard, record.Annex, record.Row }).IsUnique()
                .HasDatabaseName("ux_annex_rows_key");
        });

        model.Entity<WarningRecord>(warning =>
        {
            warning.ToTable("warnings");
            warning.HasKey(record => new { record.DocumentId, record.Ordinal }).HasName("pk_warnings");
            warning.HasOne<DocumentRecord>().WithMany().HasForeignKey(record => record.DocumentId)
                .HasConstraintName("fk_warnings_document").OnDelete(DeleteBehavior.Cascade);
        });
    }
}
