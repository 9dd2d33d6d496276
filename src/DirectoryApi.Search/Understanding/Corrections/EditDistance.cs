namespace DirectoryApi.Search.Understanding.Corrections;

/// <summary>How many edits part two words: letters put in, left out, replaced, or two neighbours exchanged (optimal string alignment).</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is greater; words longer than 64 letters are only equal or not.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        if (left.Length > Longest || right.Length > Longest)
        {
            return left.SequenceEqual(right) ? 0 : limit + 1;
        }

        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        var before = rows[..(Longest + 1)];
        var previous = rows[(Longest + 1)..(2 * (Longest + 1))];
        var current = rows[(2 * (Longest + 1))..];
        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var cost = left[row - 1] == right[column - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + cost);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    edits = Math.Min(edits, before[column - 2] + 1);
                }

                current[column] = edits;
                least = Math.Min(least, edits);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var spare = before;
            before = previous;
            previous = current;
            current = spare;
        }

        return Math.Min(previous[right.Length], limit + 1);
    }
}
