using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Documents;

/// <summary>Answers the fields of <c>Service</c>.</summary>
[ObjectType<ServiceNode>("Service", IsImmutable = true)]
public static class ServiceResolvers
{
    /// <summary>The global id.</summary>
    public static string Id(ServiceNode service) => NodeId.Encode("Service", service.Service.Slug);

    /// <summary>The slug.</summary>
    public static string Slug(ServiceNode service) => service.Service.Slug;

    /// <summary>The name.</summary>
    public static string Name(ServiceNode service, Language? language, DirectoryRequest request) =>
        request.Choose(service.Service.Names, language).Text;

    /// <summary>The name in every language there is: Kazakh, Russian, English.</summary>
    public static IReadOnlyList<LocalizedText> Names(ServiceNode service) => LanguageOrder.Of(service.Service.Names);

    /// <summary>The offices that give it.</summary>
    public static OfficePage Offices(ServiceNode service, int? first, string? after, OfficeFilter? where, DirectoryRequest request) =>
        OfficePaging.Page(OfficeSelection.Narrow(service.Offices, request.Snapshot.Index.GivingService(service.Service.Slug), where, request.Snapshot), request.Snapshot, first, after);

    /// <summary>The decrees whose standards describe it.</summary>
    public static IReadOnlyList<DocumentNode> Documents(ServiceNode service) => service.Documents;
}
