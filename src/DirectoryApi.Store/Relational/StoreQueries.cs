using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>Every query that reads an edition.</summary>
internal static class StoreQueries
{
    private const string Editions = "editions";
    private const string Documents = "documents";
    private const string Services = "services";
    private const string Versions = "office_versions";
    private const string VersionId = "version_id";

    /// <summary>Which edition is current.</summary>
    public static readonly TableQuery State = TableQuery.Of(
        "state", "", "current_edition", "gazetteer_fingerprint", "program_version");

    /// <summary>When an edition was published, and what it was made with.</summary>
    public static readonly TableQuery Edition = TableQuery.Of(
        Editions, "WHERE t.number = @edition", "published_at", "gazetteer_fingerprint", "program_version");

    /// <summary>Every edition in short, oldest first.</summary>
    public static readonly TableQuery EditionSummaries = TableQuery.Of(
        Editions, "ORDER BY t.number", "number", "published_at", new TableColumn("restores", Since: 3), "program_version",
        "document_count", "row_count", "office_count", "added_count", "changed_count", "withdrawn_count");

    /// <summary>When each edition was published.</summary>
    public static readonly TableQuery PublicationTimes = TableQuery.Of(Editions, "ORDER BY t.number", "number", "published_at");

    /// <summary>What tells one version of a document from another.</summary>
    public static readonly TableQuery DocumentVersions = TableQuery.OfVersions(
        Documents, "t.slug", "id", "slug", "file_name", "sha256", "content_sha256");

    /// <summary>Documents in full.</summary>
    public static readonly TableQuery DocumentDetails = TableQuery.OfVersions(
        Documents, "t.slug", "id", "file_name", "sha256",
        "slug", "stem", "number", "adopted_on", "title", "language", "status", "repealed_on", "repealed_by");

    /// <summary>Standards of documents.</summary>
    public static readonly TableQuery Standards = TableQuery.OfList("standards", Documents, "document_id", "ordinal", "name", "line");

    /// <summary>The hours that clauses of standards give, in the order of the standards; only imports need them.</summary>
    public static readonly TableQuery StandardHours = TableQuery.OfList(
        "standards", Documents, "document_id", new TableColumn("hours", Since: 2, Before: $"'{ClauseHoursJson.None}'"));

    /// <summary>Rows, as a snapshot needs them.</summary>
    public static readonly TableQuery RowOutlines = TableQuery.OfList(
        "annex_rows", Documents, "document_id", "standard", "annex", "row", "kind", "language", "line", "cells");

    /// <summary>Rows in full.</summary>
    public static readonly TableQuery RowDetails = TableQuery.OfList(
        "annex_rows", Documents, "document_id",
        "standard", "annex", "row", "kind", "language", "line", "end_line", "cell", "cells", "values");

    /// <summary>Warnings about documents.</summary>
    public static readonly TableQuery Warnings = TableQuery.OfList(
        "warnings", Documents, "document_id", "code", "file", "line", "end_line", "cell", "message");

    /// <summary>Services.</summary>
    public static readonly TableQuery ServiceVersions = TableQuery.OfVersions(Services, "t.id", "id", "slug");

    /// <summary>Names of services.</summary>
    public static readonly TableQuery ServiceNames = TableQuery.OfList("service_names", Services, "service_id", "language", "text", "origin");

    /// <summary>Documents of services.</summary>
    public static readonly TableQuery ServiceDocuments = TableQuery.OfList("service_documents", Services, "service_id", "document_slug");

    /// <summary>Keys of all offices there ever were.</summary>
    public static readonly TableQuery OfficeKeys = TableQuery.Of("offices", "", "id", "key");

    /// <summary>Offices without their lists.</summary>
    public static readonly TableQuery OfficeVersions = TableQuery.OfVersions(
        Versions, "t.id", "id", "office_id", "to_edition", "slug", "kind", "level",
        "parent_key", "region_slug", "district_slug", "settlement_slug", "as_of", "hours_text", "hours_origin",
        new TableColumn("periods", Since: 4));

    /// <summary>Names of offices.</summary>
    public static readonly TableQuery OfficeNames = TableQuery.OfList("office_names", Versions, VersionId, "language", "text", "origin");

    /// <summary>Addresses of offices.</summary>
    public static readonly TableQuery OfficeAddresses = TableQuery.OfList(
        "office_addresses", Versions, VersionId, "language", "text", new TableColumn("origin", Since: 3, Before: "'Printed'"), "postal_code", "settlement", "street", "building");

    /// <summary>Phones of offices.</summary>
    public static readonly TableQuery OfficePhones = TableQuery.OfList("office_phones", Versions, VersionId, "display", "e164", "purpose");

    /// <summary>E-mail addresses of offices.</summary>
    public static readonly TableQuery OfficeEmails = TableQuery.OfList("office_emails", Versions, VersionId, "address");

    /// <summary>Sites of offices.</summary>
    public static readonly TableQuery OfficeWebsites = TableQuery.OfList("office_websites", Versions, VersionId, "url");

    /// <summary>Hours of offices, which are a column of theirs since.</summary>
    public static readonly TableQuery OfficePeriods = TableQuery.OfList("office_periods", Versions, VersionId, "day", "opens", "closes") with { Until = 3 };

    /// <summary>Services of offices.</summary>
    public static readonly TableQuery OfficeServices = TableQuery.OfList("office_services", Versions, VersionId, "service_slug");

    /// <summary>Officials of offices.</summary>
    public static readonly TableQuery OfficeContacts = TableQuery.OfList(
        "office_contacts", Versions, VersionId,
        "role", "position", "room", "phones", "emails", "websites", "periods", "hours_text", "hours_origin",
        "document_slug", "standard", "annex", "row") with
    { Since = 3 };

    /// <summary>Rows that offices rest on.</summary>
    public static readonly TableQuery OfficeWitnesses = TableQuery.OfList(
        "office_witnesses", Versions, VersionId,
        "document_slug", "standard", "annex", "row", new TableColumn("reason", Since: 3, Before: "''"));

    /// <summary>The rows that offices rested on when they were withdrawn, as the documents of that time print them.</summary>
    public static readonly TableQuery WitnessedRows = TableQuery
        .OfList("office_witnesses", Versions, VersionId, "document_slug", "standard", "annex", "row")
        .Joining(
            "JOIN documents d ON d.slug = t.document_slug AND d.from_edition < o.to_edition AND (d.to_edition IS NULL OR d.to_edition >= o.to_edition) "
            + "JOIN annex_rows r ON r.document_id = d.id AND r.standard = t.standard AND r.annex = t.annex AND r.\"row\" = t.\"row\"",
            "r.kind", "r.language", "r.line", "r.cells");

    /// <summary>What earlier annexes said of offices.</summary>
    public static readonly TableQuery OfficeStatements = TableQuery.OfList(
        "office_statements", Versions, VersionId,
        "document_slug", "as_of", "is_replaced", "name", "address", "phones", "hours") with
    { Since = 3 };

    /// <summary>What rows of offices print otherwise.</summary>
    public static readonly TableQuery OfficeDissents = TableQuery.OfList(
        "office_dissents", Versions, VersionId, "field", "value", "rows") with
    { Since = 3 };

    /// <summary>Keys that stand for other offices.</summary>
    public static readonly TableQuery OfficeAliases = TableQuery.OfVersions(
        "office_aliases", "t.\"key\"", "id", "key", "slug", "into_key") with
    { Since = 3 };

    /// <summary>What an edition and those before it changed.</summary>
    public static readonly TableQuery Changes = TableQuery.Of(
        "changes", "WHERE t.edition <= @edition ORDER BY t.edition, t.ordinal",
        "edition", "kind", "office_key", "field", "before", "after", "document_slug") with
    { Since = 3 };
}
