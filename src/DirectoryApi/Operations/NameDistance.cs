namespace DirectoryApi.Operations;

/// <summary>How far a name is from another one that may have been meant (Levenshtein's distance).</summary>
internal static class NameDistance
{
    /// <summary>How many letters have to be put in, left out or replaced, upper and lower case being one.</summary>
    public static int Between(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        foreach (var (row, letter) in left.Index())
        {
            var current = new int[right.Length + 1];
            current[0] = row + 1;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = char.ToUpperInvariant(letter) == char.ToUpperInvariant(right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + replaced);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
