using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Feeds;

/// <summary>
/// Ids of a feed and its entries as tag URIs (RFC 4151): the host, the day on which the edition was published, and what is meant. They
/// stay the same for good, since editions are never altered.
/// </summary>
/// <param name="host">The host that the feed is fetched from.</param>
/// <param name="snapshot">Tells when editions were published.</param>
/// <param name="language">The language, since the same change has other words in another one.</param>
internal sealed partial class FeedTags(HostString host, DirectorySnapshot snapshot, Language language)
{
    private const int FirstEdition = 1;
    private const string Nobody = "localhost";

    private readonly string _authority = host.HasValue && DomainName().IsMatch(host.Host) ? host.Host.ToLowerInvariant() : Nobody;

    /// <summary>The id of the feed.</summary>
    public string Feed => Of(FirstEdition, $"changes/{language.Tag()}");

    /// <summary>The id of a change.</summary>
    public string Entry(ChangeNode change) =>
        Of(change.Edition, string.Create(CultureInfo.InvariantCulture, $"changes/{language.Tag()}/{change.Edition}/{change.Ordinal}"));

    private string Of(int edition, string specific) =>
        string.Create(CultureInfo.InvariantCulture, $"tag:{_authority},{snapshot.PublicationTimeOf(edition).UtcDateTime:yyyy-MM-dd}:{specific}");

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DomainName();
}
