using DirectoryApi.Domain.Rows;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Matching;

/// <summary>
/// Brings the copies of a row together. Copies stand under the same label of the same annex of each standard, and agree in
/// name, in address or in a phone; a row that agrees with its namesake in nothing is an office of its own. Rows that list an
/// official of an office make none: they are kept as rows.
/// </summary>
internal static class RowClusters
{
    /// <summary>The clusters of a decree in the order of the document, each joined to the one it is printed under.</summary>
    public static IReadOnlyList<RowCluster> Of(ImportedDecree decree)
    {
        var clusters = new List<RowCluster>();
        var byLabel = new Dictionary<(string Annex, string Label), List<RowCluster>>();
        foreach (var row in decree.Rows.Where(row => !row.IsContactPoint))
        {
            var label = (row.Key.Annex, row.Row);
            if (!byLabel.TryGetValue(label, out var candidates))
            {
                byLabel[label] = candidates = [];
            }

            if (candidates.Find(candidate => candidate.Rows.Exists(other => Agree(row, other))) is { } cluster)
            {
                cluster.Rows.Add(row);
            }
            else
            {
                cluster = new RowCluster(decree, row);
                candidates.Add(cluster);
                clusters.Add(cluster);
            }
        }

        foreach (var cluster in clusters)
        {
            cluster.Parent = FindParent(cluster, byLabel);
        }

        return clusters;
    }

    private static bool Agree(AnnexRow row, AnnexRow other) =>
        row.Kind == other.Kind && (
            Same(row.Name?.Value, other.Name?.Value)
            || Same(row.Address?.Value, other.Address?.Value)
            || row.Phones.Select(phone => Digits(phone)).Intersect(other.Phones.Select(phone => Digits(phone))).Any());

    private static bool Same(string? left, string? right) =>
        left is not null && right is not null && PlaceKey.Of(left) == PlaceKey.Of(right);

    private static string Digits(RowPhone phone) => PhoneNumbers.Digits(phone.Display.Value);

    /// <summary>The nearest row above in the numbering that the table prints: 3/10 for 3/10/1, 3 for 3/10.</summary>
    private static RowCluster? FindParent(RowCluster cluster, Dictionary<(string Annex, string Label), List<RowCluster>> byLabel)
    {
        var label = cluster.First.Row;
        for (var slash = label.LastIndexOf('/'); slash > 0; slash = label.LastIndexOf('/', slash - 1))
        {
            if (byLabel.TryGetValue((cluster.First.Key.Annex, label[..slash]), out var parents))
            {
                var standards = cluster.Rows.Select(row => row.Key.Standard).ToHashSet();
                return parents.MaxBy(parent => parent.Rows.Count(row => standards.Contains(row.Key.Standard)));
            }
        }

        return null;
    }
}
