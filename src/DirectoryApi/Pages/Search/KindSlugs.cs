using System.Collections.Frozen;
using System.Text.Json;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Pages.Search;

/// <summary>Kinds of office as addresses of pages name them: <c>public-service-centre</c>.</summary>
public static class KindSlugs
{
    private static readonly FrozenDictionary<OfficeKind, string> Slugs =
        Enum.GetValues<OfficeKind>().ToFrozenDictionary(kind => kind, kind => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));

    private static readonly FrozenDictionary<string, OfficeKind> Kinds =
        Slugs.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The slug of a kind.</summary>
    public static string Of(OfficeKind kind) => Slugs[kind];

    /// <summary>The kind of a slug, in any case and with underscores as GraphQL writes it too; false where there is none.</summary>
    public static bool TryParse(string slug, out OfficeKind kind)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return Kinds.TryGetValue(slug.Replace('_', '-'), out kind);
    }
}
