namespace DirectoryApi.GraphQL;

/// <summary>The "Did you mean …?" of messages about unknown names.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary>A space and the question, or nothing where no option is near enough.</summary>
    /// <param name="input">The name that is not known.</param>
    /// <param name="options">The names that are.</param>
    /// <param name="lead">Words before the names, such as "the enum value".</param>
    /// <param name="isQuoted">Whether the names stand in quotes.</param>
    public static string DidYouMean(string input, IEnumerable<string> options, string? lead = null, bool isQuoted = true)
        => Ask([.. Near(input, options).Select(name => isQuoted ? $"\"{name}\"" : name)], lead);

    /// <summary>A space and the question about the given names, or nothing where there are none.</summary>
    public static string Ask(IReadOnlyList<string> names, string? lead = null)
    {
        if (names.Count == 0)
        {
            return string.Empty;
        }

        var kept = names.Take(MaxSuggestions).ToList();
        return $" Did you mean {(lead is null ? string.Empty : lead + " ")}{Join(kept, "or")}?";
    }

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b, or c</c>.</summary>
    public static string Join(IReadOnlyList<string> items, string conjunction) => items.Count switch
    {
        1 => items[0],
        2 => $"{items[0]} {conjunction} {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))}, {conjunction} {items[^1]}",
    };

    private static IEnumerable<string> Near(string input, IEnumerable<string> options)
    {
        var threshold = (int)(input.Length * 0.4) + 1;
        return options
            .Where(option => Math.Abs(option.Length - input.Length) <= threshold)
            .Select(option => (Name: option, Distance: Distance(input, option)))
            .Where(option => option.Distance <= threshold)
            .OrderBy(option => option.Distance)
            .ThenBy(option => option.Name, StringComparer.Ordinal)
            .Select(option => option.Name);
    }

    // Insertions, deletions, replacements and swaps of neighbours; a difference in case alone counts as one.
    private static int Distance(string left, string right)
    {
        if (left == right)
        {
            return 0;
        }

        var a = left.ToLowerInvariant();
        var b = right.ToLowerInvariant();
        if (a == b)
        {
            return 1;
        }

        var rows = new int[3][];
        for (var i = 0; i < 3; i++)
        {
            rows[i] = new int[b.Length + 1];
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, aboveThat) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cell = Math.Min(cell, aboveThat[j - 2] + 1);
                }

                row[j] = cell;
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
