using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Places;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Nodes;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Serving;
using DirectoryApi.Store.Calendar;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>Office</c>.</summary>
[ObjectType<OfficeNode>("Office", IsImmutable = true)]
public static class OfficeResolvers
{
    /// <summary>The global id.</summary>
    public static string Id(OfficeNode office) => NodeId.Encode("Office", office.Office.Key);

    /// <summary>The slug.</summary>
    public static string Slug(OfficeNode office) => office.Office.Slug;

    /// <summary>The kind.</summary>
    public static OfficeKind Kind(OfficeNode office) => office.Office.Kind;

    /// <summary>The level.</summary>
    public static OfficeLevel Level(OfficeNode office) => office.Office.Level;

    /// <summary>The name in the language asked for, or the best there is.</summary>
    public static string Name(OfficeNode office, Language? language, DirectoryRequest request) =>
        request.Choose(office.Office.Names, language, office.Language).Text;

    /// <summary>The name in every language there is: Kazakh, Russian, English.</summary>
    public static IReadOnlyList<LocalizedText> Names(OfficeNode office) => LanguageOrder.Of(office.Office.Names);

    /// <summary>The office it is a unit of.</summary>
    public static OfficeNode? Parent(OfficeNode office) => office.Parent;

    /// <summary>Its units.</summary>
    public static OfficePage Units(OfficeNode office, int? first, string? after, DirectoryRequest request) =>
        OfficePaging.Page(office.Units, request.Snapshot, first, after);

    /// <summary>Its region.</summary>
    public static RegionNode? Region(OfficeNode office) => office.Region;

    /// <summary>Its district.</summary>
    public static DistrictNode? District(OfficeNode office) => office.District;

    /// <summary>Its settlement.</summary>
    public static SettlementNode? Settlement(OfficeNode office) => office.Settlement;

    /// <summary>The address in the language asked for, or the best there is.</summary>
    public static PostalAddress? Address(OfficeNode office, Language? language, DirectoryRequest request) =>
        request.ChooseAddress(office.Office.Addresses, language, office.Language);

    /// <summary>Its phones.</summary>
    public static IReadOnlyList<PhoneNumber> Phones(OfficeNode office) => office.Office.Phones;

    /// <summary>Its e-mail addresses.</summary>
    public static IReadOnlyList<string> Emails(OfficeNode office) => office.Office.Emails;

    /// <summary>Its sites.</summary>
    public static IReadOnlyList<Uri> Websites(OfficeNode office) => [.. office.Office.Websites.Select(site => new Uri(site))];

    /// <summary>Its hours.</summary>
    public static OpeningHours? Hours(OfficeNode office) => office.Office.Hours;

    /// <summary>Where it is, as far as is known.</summary>
    public static Location? Location(OfficeNode office, DirectoryRequest request) => OfficeLocation.Of(office, request.Snapshot);

    /// <summary>Its hours evaluated at an instant, by default now; null where they are not known.</summary>
    public static OpenStatus? OpenStatus(OfficeNode office, DateTimeOffset? at, IOperationClock clock) =>
        office.Week is { } week ? KazakhstanTimetable.Instance.StatusAt(week, at ?? clock.GetUtcNow()) : null;

    /// <summary>The services it gives.</summary>
    public static IReadOnlyList<ServiceNode> Services(OfficeNode office) => office.Services;

    /// <summary>Its contact points.</summary>
    public static IReadOnlyList<ContactNode> Contacts(OfficeNode office) => office.Contacts;

    /// <summary>The rows it rests on.</summary>
    public static IReadOnlyList<SourceRowNode> Sources(OfficeNode office) => [.. office.Witnesses.Select(witness => witness.Row)];

    /// <summary>The rows it rests on, with why.</summary>
    public static IReadOnlyList<WitnessNode> Witnesses(OfficeNode office) => office.Witnesses;

    /// <summary>What some of its rows print otherwise.</summary>
    public static IReadOnlyList<DissentNode> Dissents(OfficeNode office) => office.Dissents;

    /// <summary>What earlier annexes said.</summary>
    public static IReadOnlyList<StatementNode> History(OfficeNode office) => office.History;

    /// <summary>Date of the newest annex that lists it.</summary>
    public static DateOnly AsOf(OfficeNode office) => office.Office.AsOf;

    /// <summary>The first edition without it; null while it is in the directory.</summary>
    public static int? WithdrawnIn(OfficeNode office) => office.WithdrawnIn;
}
