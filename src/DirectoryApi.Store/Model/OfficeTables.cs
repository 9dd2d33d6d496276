using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace DirectoryApi.Store.Model;

/// <summary>Offices, their versions, and the lists of each version.</summary>
internal static class OfficeTables
{
    /// <summary>Adds the tables to the model.</summary>
    public static void Configure(ModelBuilder model)
    {
        model.Entity<OfficeRecord>(office =>
        {
            office.ToTable("offices");
            office.HasKey(record => record.Id).HasName("pk_offices");
            office.Property(record => record.Id).ValueGeneratedNever();
            office.HasIndex(record => record.Key).IsUnique().HasDatabaseName("ux_offices_key");
            office.HasOne<EditionRecord>().WithMany().HasForeignKey(record => record.FirstEdition)
                .HasConstraintName("fk_offices_first_edition").OnDelete(DeleteBehavior.Restrict);
            office.HasIndex(record => record.FirstEdition).HasDatabaseName("ix_offices_first_edition");
        });

        model.Entity<OfficeVersionRecord>(version =>
        {
            version.ToTable("office_versions");
            version.HasKey(record => record.Id).HasName("pk_office_versions");
            version.Property(record => record.Id).ValueGeneratedNever();
            version.HasEditionRange("office_versions");
            version.HasOne<OfficeRecord>().WithMany().HasForeignKey(record => record.OfficeId)
                .HasConstraintName("fk_office_versions_office").OnDelete(DeleteBehavior.Restrict);
            version.HasIndex(record => new { record.OfficeId, record.FromEdition }).IsUnique()
                .HasDatabaseName("ux_office_versions_from");
            version.HasIndex(record => record.Slug).IsUnique().HasFilter("to_edition IS NULL")
                .HasDatabaseName("ux_office_versions_slug_current");
        });

        ListOf<OfficeNameRecord>(model, "office_names", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficeAddressRecord>(model, "office_addresses", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficePhoneRecord>(model, "office_phones", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficeEmailRecord>(model, "office_emails", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficeWebsiteRecord>(model, "office_websites", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficeServiceRecord>(model, "office_services", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficeContactRecord>(model, "office_contacts", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficeWitnessRecord>(model, "office_witnesses", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficeStatementRecord>(model, "office_statements", record => new { record.VersionId, record.Ordinal });
        ListOf<OfficeDissentRecord>(model, "office_dissents", record => new { record.VersionId, record.Ordinal });
    }

    private static void ListOf<T>(ModelBuilder model, string table, Expression<Func<T, object?>> key)
        where T : class
        => model.Entity<T>(item =>
        {
            item.ToTable(table);
            item.HasKey(key).HasName($"pk_{table}");
            item.HasOne<OfficeVersionRecord>().WithMany().HasForeignKey(nameof(OfficeNameRecord.VersionId))
                .HasConstraintName($"fk_{table}_version").OnDelete(DeleteBehavior.Cascade);
            SqliteTables.KeepByKey(item);
        });
}
