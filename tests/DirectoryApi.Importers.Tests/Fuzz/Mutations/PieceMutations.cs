namespace DirectoryApi.Importers.Tests.Fuzz.Mutations;

/// <summary>Mutations of a list of pieces, whatever they are: lines of a text, tags of a page, rows of a table, cells of a row.</summary>
internal static class PieceMutations
{
    /// <summary>Cuts, repeats, moves, swaps, shuffles or turns round a stretch of the pieces; at least one is left.</summary>
    public static void Mutate<T>(Random random, List<T> pieces)
    {
        if (pieces.Count < 2)
        {
            return;
        }

        var (start, count) = random.Stretch(pieces.Count);
        var stretch = pieces.GetRange(start, count);
        switch (random.Next(6))
        {
            case 0 when count < pieces.Count:
                pieces.RemoveRange(start, count);
                break;
            case 1:
                var times = Math.Clamp(random.Next(1, 40), 1, Math.Max(1, 2000 / count));
                pieces.InsertRange(start, Enumerable.Repeat(stretch, times).SelectMany(piece => piece));
                break;
            case 2:
                pieces.RemoveRange(start, count);
                pieces.InsertRange(random.Next(pieces.Count + 1), stretch);
                break;
            case 3:
                var other = random.Next(pieces.Count);
                (pieces[start], pieces[other]) = (pieces[other], pieces[start]);
                break;
            case 4:
                var shuffled = stretch.ToArray();
                random.Shuffle(shuffled);
                pieces.RemoveRange(start, count);
                pieces.InsertRange(start, shuffled);
                break;
            default:
                pieces.Reverse(start, count);
                break;
        }
    }
}
