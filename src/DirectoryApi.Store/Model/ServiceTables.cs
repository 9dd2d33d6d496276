using Microsoft.EntityFrameworkCore;

namespace DirectoryApi.Store.Model;

/// <summary>Services with their names and the documents that describe them.</summary>
internal static class ServiceTables
{
    /// <summary>Adds the tables to the model.</summary>
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ServiceRecord>(service =>
        {
            service.ToTable("services");
            service.HasKey(record => record.Id).HasName("pk_services");
            service.Property(record => record.Id).ValueGeneratedNever();
            service.HasEditionRange("services");
            service.HasIndex(record => record.Slug).IsUnique().HasFilter("to_edition IS NULL")
                .HasDatabaseName("ux_services_slug_current");
        });

        model.Entity<ServiceNameRecord>(name =>
        {
            name.ToTable("service_names");
            name.HasKey(record => new { record.ServiceId, record.Ordinal }).HasName("pk_service_names");
            name.HasOne<ServiceRecord>().WithMany().HasForeignKey(record => record.ServiceId)
                .HasConstraintName("fk_service_names_service").OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<ServiceDocumentRecord>(document =>
        {
            document.ToTable("service_documents");
            document.HasKey(record => new { record.ServiceId, record.Ordinal }).HasName("pk_service_documents");
            document.HasOne<ServiceRecord>().WithMany().HasForeignKey(record => record.ServiceId)
                .HasConstraintName("fk_service_documents_service").OnDelete(DeleteBehavior.Cascade);
        });
    }
}
