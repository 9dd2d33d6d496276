using System.Text.Json;
using DirectoryApi.Domain.Offices;
using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.Offices;
using DirectoryApi.Serving.Scalars;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Http;

/// <summary>Reads the filter <c>OfficeFilter</c> of the schema from the parameters of an address.</summary>
internal static class OfficeParameters
{
    private const string OpenAt = "openAt";

    private static readonly IReadOnlyCollection<string> Instants = ["an instant with its offset, RFC 3339: 2026-03-28T09:00:00+05:00"];
    private static readonly DateTimeScalar Instant = new();

    /// <summary>The names of the parameters, the one of the language among them.</summary>
    public static string[] Names { get; } =
        ["kinds", "levels", "regions", "districts", "settlements", "services", "documents", OpenAt, RequestParameters.LanguageName];

    /// <summary>The filter; null where no parameter asks for one.</summary>
    /// <exception cref="RequestProblemException">A value is not allowed. A slug that the edition does not have is not.</exception>
    public static OfficeFilter? Read(RequestParameters parameters, DirectorySnapshot snapshot)
    {
        var filter = new OfficeFilter(
            EnumValues<OfficeKind>(parameters, "kinds"),
            EnumValues<OfficeLevel>(parameters, "levels"),
            Slugs(parameters, "regions", snapshot.RegionBySlug, () => snapshot.Regions.Select(node => node.Region.Slug)),
            Slugs(parameters, "districts", snapshot.DistrictBySlug, () => snapshot.Districts.Select(node => node.District.Slug)),
            Slugs(parameters, "settlements", snapshot.SettlementBySlug, () => snapshot.Settlements.Select(node => node.Settlement.Slug)),
            Slugs(parameters, "services", snapshot.ServiceBySlug, () => snapshot.Services.Select(node => node.Service.Slug)),
            Slugs(parameters, "documents", snapshot.DocumentBySlug, () => snapshot.Documents.Select(node => node.Decree.Slug)),
            ReadInstant(parameters));
        return filter == new OfficeFilter(null, null, null, null, null, null, null, null) ? null : filter;
    }

    private static IReadOnlyList<T>? EnumValues<T>(RequestParameters parameters, string name)
        where T : struct, Enum =>
        parameters.List(name, text => (ApiEnum<T>.TryParse(text, out var value), value), () => [.. ApiEnum<T>.Names]);

    private static IReadOnlyList<string>? Slugs(RequestParameters parameters, string name, Func<string, object?> find, Func<IEnumerable<string>> all) =>
        parameters.List(name, slug => (find(slug) is not null, slug), () => [.. all().Order(StringComparer.Ordinal)]);

    private static DateTimeOffset? ReadInstant(RequestParameters parameters)
    {
        if (parameters.Single(OpenAt) is not { } text)
        {
            return null;
        }

        try
        {
            // A plus sign that is not escaped arrives as a space.
            return Instant.ParseValue(JsonSerializer.SerializeToElement(text.Replace(' ', '+')));
        }
        catch (ScalarValueException)
        {
            throw new RequestProblemException(RequestProblem.WrongValue(OpenAt, text, Instants));
        }
    }
}
