using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Fuzz.Mutations;

/// <summary>Mutations of the rows and cells of tables, as an author makes them, before the document is typed.</summary>
internal static class CellMutations
{
    /// <summary>Mutates one table of the blocks; they stay as they are where there is none.</summary>
    public static void Mutate(Random random, List<Block> blocks)
    {
        var tables = blocks.Select((block, index) => (block, index)).Where(entry => entry.block is TableBlock).ToArray();
        if (tables.Length == 0)
        {
            return;
        }

        var (block, at) = random.Pick(tables);
        var rows = ((TableBlock)block).Rows.ToList();
        switch (random.Next(4))
        {
            case 0:
                PieceMutations.Mutate(random, rows);
                break;
            case 1:
                rows = ShuffleColumns(random, rows);
                break;
            default:
                var row = random.Next(rows.Count);
                rows[row] = Mutate(random, rows[row]);
                break;
        }

        blocks[at] = new TableBlock(rows);
    }

    private static List<TableRow> ShuffleColumns(Random random, List<TableRow> rows)
    {
        var order = Enumerable.Range(0, rows.Max(row => row.Cells.Count)).ToArray();
        random.Shuffle(order);

        // Mostly the heads stay where they are, so that the cells stand in wrong columns.
        var heads = random.Next(3) == 0 ? 0 : 1;
        return [.. rows.Take(heads), .. rows.Skip(heads).Select(row => new TableRow([.. order.Where(cell => cell < row.Cells.Count).Select(cell => row.Cells[cell])]))];
    }

    private static TableRow Mutate(Random random, TableRow row)
    {
        var cells = row.Cells.ToList();
        var at = random.Next(cells.Count);
        switch (random.Next(4))
        {
            case 0:
                PieceMutations.Mutate(random, cells);
                break;
            case 1:
                cells[at] = cells[at] with { Lines = [] };
                break;
            case 2:
                var lines = cells[at].Lines.ToList();
                PieceMutations.Mutate(random, lines);
                cells[at] = cells[at] with { Lines = lines };
                break;
            default:
                cells[at] = cells[at] with { Lines = [.. cells[at].Lines.Select(line => line with { Text = Typeable(CharacterMutations.Mutate(random, line.Text)) })] };
                break;
        }

        return new TableRow(cells);
    }

    /// <summary>Text without the characters that no XML can hold; pairs of surrogates may have been torn apart, so they go too.</summary>
    private static string Typeable(string text) =>
        string.Concat(text.Where(character => character is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE') && !char.IsSurrogate(character)));
}
