namespace DirectoryApi.Store.Sqlite;

/// <summary>Every query that reads an edition.</summary>
internal static class StoreQueries
{
    private const string Documents = "documents";
    private const string Services = "services";
    private const string Versions = "office_versions";
    private const string VersionId = "version_id";

    /// <summary>Which edition is current.</summary>
    public static readonly TableQuery State = new(
        "state",
        ["current_edition", "gazetteer_fingerprint", "program_version"],
        "SELECT current_edition, gazetteer_fingerprint, program_version FROM state");

    /// <summary>The edition.</summary>
    public static readonly TableQuery Edition = new(
        "editions", ["published_at"], "SELECT published_at FROM editions WHERE number = $edition");

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
    public static readonly TableQuery StandardHours = TableQuery.OfList("standards", Documents, "document_id", "hours");

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
    public static readonly TableQuery OfficeKeys = new("offices", ["id", "key"], "SELECT id, key FROM offices");

    /// <summary>Offices without their lists.</summary>
    public static readonly TableQuery OfficeVersions = TableQuery.OfVersions(
        Versions, "t.id", "id", "office_id", "slug", "kind", "level",
        "parent_key", "region_slug", "district_slug", "settlement_slug", "as_of", "hours_text", "hours_origin");

    /// <summary>Names of offices.</summary>
    public static readonly TableQuery OfficeNames = TableQuery.OfList("office_names", Versions, VersionId, "language", "text", "origin");

    /// <summary>Addresses of offices.</summary>
    public static readonly TableQuery OfficeAddresses = TableQuery.OfList(
        "office_addresses", Versions, VersionId, "language", "text", "postal_code", "settlement", "street", "building");

    /// <summary>Phones of offices.</summary>
    public static readonly TableQuery OfficePhones = TableQuery.OfList("office_phones", Versions, VersionId, "display", "e164", "purpose");

    /// <summary>E-mail addresses of offices.</summary>
    public static readonly TableQuery OfficeEmails = TableQuery.OfList("office_emails", Versions, VersionId, "address");

    /// <summary>Sites of offices.</summary>
    public static readonly TableQuery OfficeWebsites = TableQuery.OfList("office_websites", Versions, VersionId, "url");

    /// <summary>Hours of offices.</summary>
    public static readonly TableQuery OfficePeriods = TableQuery.OfList("office_periods", Versions, VersionId, "day", "opens", "closes");

    /// <summary>Services of offices.</summary>
    public static readonly TableQuery OfficeServices = TableQuery.OfList("office_services", Versions, VersionId, "service_slug");

    /// <summary>Rows that offices rest on.</summary>
    public static readonly TableQuery OfficeWitnesses = TableQuery.OfList(
        "office_witnesses", Versions, VersionId, "document_slug", "standard", "annex", "row");
}
