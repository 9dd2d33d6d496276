namespace DirectoryApi.Importers.Tests.Fuzz.Mutations;

/// <summary>Mutations of a text whose table cells begin with a TAB, a line a cell.</summary>
internal static class LineMutations
{
    /// <summary>Mutates the lines, the TABs or the characters of some lines.</summary>
    public static void Mutate(Random random, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        switch (random.Next(8))
        {
            case 0 or 1 or 2:
                PieceMutations.Mutate(random, lines);
                break;
            case 3:
                Each(random, lines, line => line.Replace("\t", "", StringComparison.Ordinal));
                break;
            case 4:
                Each(random, lines, line => random.Pick(["\t", "\t\t", " \t", "    "]) + line);
                break;
            case 5:
                lines.InsertRange(random.Next(lines.Count), Enumerable.Repeat(random.Pick(["", "\t", " \t", "\f", "12", "[...]"]), random.Next(1, 8)));
                break;
            default:
                Each(random, lines, line => CharacterMutations.Mutate(random, line));
                break;
        }
    }

    /// <summary>Joins the lines of a stretch: a row a line, the cells parted by TABs.</summary>
    public static void JoinRows(Random random, List<string> lines)
    {
        var width = random.Next(2, 8);
        var joined = lines.Where(line => line.Length > 0).Chunk(width).Select(row => string.Join('\t', row.Select(cell => cell.Trim('\t')))).ToArray();
        lines.RemoveRange(lines.Count / 2, lines.Count - (lines.Count / 2));
        lines.AddRange(joined);
    }

    private static void Each(Random random, List<string> lines, Func<string, string> change)
    {
        var (start, count) = random.Stretch(lines.Count);
        for (var index = start; index < start + Math.Min(count, 50); index++)
        {
            lines[index] = change(lines[index]);
        }
    }
}
