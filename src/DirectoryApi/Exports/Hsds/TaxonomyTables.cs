using DirectoryApi.Domain.Offices;
using DirectoryApi.Exports.Http;
using AttributeColumn = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Exports.Hsds.HsdsAttribute>;
using Column = DirectoryApi.Exports.Hsds.HsdsColumn<string>;
using TermColumn = DirectoryApi.Exports.Hsds.HsdsColumn<DirectoryApi.Exports.Hsds.HsdsTerm>;

namespace DirectoryApi.Exports.Hsds;

/// <summary>What organizations and services are classified by: kinds of office, and the services of the decrees.</summary>
internal static class TaxonomyTables
{
    private const string Kinds = "kinds";
    private const string Services = "services";

    /// <summary>The table <c>taxonomy</c>.</summary>
    public static IHsdsTable Taxonomies { get; } = new HsdsTable<string>(
        "taxonomy",
        "taxonomies.csv",
        _ => [Kinds, Services],
        Column.Id(IdOf),
        Column.Required("name", (taxonomy, scope) => ExportTexts.Table.Say($"taxonomy.{taxonomy}", scope.Wording)),
        Column.Required("description", (taxonomy, scope) => ExportTexts.Table.Say($"taxonomy.{taxonomy}.description", scope.Wording)));

    /// <summary>The table <c>taxonomy_term</c>.</summary>
    public static IHsdsTable Terms { get; } = new HsdsTable<HsdsTerm>(
        "taxonomy_term",
        "taxonomy_terms.csv",
        AllTerms,
        TermColumn.Id(term => term.Id),
        TermColumn.Required("code", (term, _) => term.Code),
        TermColumn.Required("name", (term, _) => term.Name),
        TermColumn.Required("description", (term, _) => term.Name),
        TermColumn.To("taxonomy", "taxonomy_id", term => IdOf(term.Taxonomy)));

    /// <summary>The table <c>attribute</c>.</summary>
    public static IHsdsTable Attributes { get; } = new HsdsTable<HsdsAttribute>(
        "attribute",
        "attributes.csv",
        AllAttributes,
        AttributeColumn.Id(attribute => NameBasedId.Of("attribute", attribute.Link.ToString(), attribute.Term.ToString())),
        new(new HsdsField("link_id") { Format = "uuid", IsRequired = true }, (attribute, _) => attribute.Link.ToString()),
        AttributeColumn.To("taxonomy_term", "taxonomy_term_id", attribute => attribute.Term, isRequired: true),
        AttributeColumn.Required("link_entity", (attribute, _) => attribute.Entity));

    private static Guid IdOf(string taxonomy) => NameBasedId.Of("taxonomy", taxonomy);

    private static IEnumerable<HsdsTerm> AllTerms(ExportScope scope) =>
    [
        .. Enum.GetValues<OfficeKind>().Select(kind => KindTerm(kind, ApiEnum<OfficeKind>.NameOf(kind), scope)),
        .. scope.Snapshot.Services.Select(service =>
            new HsdsTerm(HsdsIds.Term(service), Services, service.Service.Slug, scope.Choose(service.Service.Names).Text)),
    ];

    private static HsdsTerm KindTerm(OfficeKind kind, string code, ExportScope scope) =>
        new(HsdsIds.Term(kind), Kinds, code, ExportTexts.Table.Say($"kind.{code}", scope.Wording));

    private static IEnumerable<HsdsAttribute> AllAttributes(ExportScope scope) =>
        scope.Snapshot.Offices
            .Select(office => new HsdsAttribute(HsdsIds.Organization(office), "organization", HsdsIds.Term(office.Office.Kind)))
            .Concat(ServiceTables.All(scope).Select(given =>
                new HsdsAttribute(HsdsIds.Service(given.Office, given.Service), "service", HsdsIds.Term(given.Service))));
}
