using System.Reflection;
using DirectoryApi.Store.Snapshots;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Pages.Services;

/// <summary>The order in which services are listed: by the table <c>data/vocabulary/service-topics.tsv</c>, what is asked for most first.</summary>
public static class ServiceTopics
{
    private const string Others = "other";

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =
        VocabularyTable.Read(Assembly.GetExecutingAssembly(), "service-topics.tsv");

    /// <summary>The services of an edition by topic; those that the table does not name are the last ones of the topic <c>other</c>.</summary>
    public static IReadOnlyList<ServiceTopic> Of(DirectorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var listed = Listed(snapshot, Rows);
        listed.AddRange(snapshot.Services.Except(listed.Select(entry => entry.Service)).Select(service => (Others, service)).ToArray());
        return
        [
            .. listed
                .GroupBy(entry => entry.Topic, entry => entry.Service, StringComparer.Ordinal)
                .Select(topic => new ServiceTopic(topic.Key, [.. topic])),
        ];
    }

    /// <summary>Every service of an edition in this order.</summary>
    public static IEnumerable<ServiceNode> InOrder(DirectorySnapshot snapshot) => Of(snapshot).SelectMany(topic => topic.Services);

    /// <summary>The few that the home page lists; of an edition that has none of them, all.</summary>
    public static IReadOnlyList<ServiceNode> OnHomePage(DirectorySnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var services = Listed(snapshot, Rows.Where(row => row["home"] == "yes"));
        return services.Count > 0 ? [.. services.Select(entry => entry.Service)] : snapshot.Services;
    }

    private static List<(string Topic, ServiceNode Service)> Listed(DirectorySnapshot snapshot, IEnumerable<IReadOnlyDictionary<string, string>> rows)
    {
        var listed = new List<(string Topic, ServiceNode Service)>();
        foreach (var row in rows)
        {
            if (snapshot.ServiceBySlug(row["service"]) is { } service)
            {
                listed.Add((row["topic"], service));
            }
        }

        return listed;
    }
}
