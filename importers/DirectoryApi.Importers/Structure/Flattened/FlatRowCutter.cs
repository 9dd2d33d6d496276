namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>
/// Cuts the words of a flattened row into the cells of its columns: of all ways to do it, the one whose cells look most like those
/// of their columns. Columns follow each other; after the end of a page an earlier one may go on, but never the first.
/// </summary>
internal sealed class FlatRowCutter
{
    private const double BackOverPage = -4;

    private readonly CellModel[] _models;

    /// <summary>A cutter for columns, the number's left out.</summary>
    public FlatRowCutter(IReadOnlyList<ColumnRole> columns) => _models = [.. columns.Select(role => new CellModel(role))];

    /// <summary>For each word the index of its column.</summary>
    public int[] Cut(IReadOnlyList<FlatAtom> atoms)
    {
        if (atoms.Count == 0 || _models.Length == 0)
        {
            return [];
        }

        // best[i, c]: the best score of the first i + 1 words where word i lies in column c; its cell began at start[i, c].
        var best = new double[atoms.Count, _models.Length];
        var from = new int[atoms.Count, _models.Length];
        var start = new int[atoms.Count, _models.Length];
        for (var index = 0; index < atoms.Count; index++)
        {
            for (var column = 0; column < _models.Length; column++)
            {
                Reach(atoms, index, column, best, from, start);
            }
        }

        return Trace(atoms, best, from, start);
    }

    private void Reach(IReadOnlyList<FlatAtom> atoms, int index, int column, double[,] best, int[,] from, int[,] start)
    {
        var model = _models[column];
        var inside = model.Inside(atoms[index]);
        if (index == 0)
        {
            best[0, column] = Skipped(0, column) + model.Begin(atoms, 0) + inside;
            from[0, column] = -1;
            return;
        }

        best[index, column] = double.NegativeInfinity;
        for (var before = 0; before < _models.Length; before++)
        {
            var score = best[index - 1, before] + Step(atoms, index, before, column, start[index - 1, before]);
            if (score + inside > best[index, column])
            {
                best[index, column] = score + inside;
                from[index, column] = before;
                start[index, column] = before == column ? start[index - 1, before] : index;
            }
        }
    }

    private double Step(IReadOnlyList<FlatAtom> atoms, int index, int before, int column, int start)
    {
        if (before == column)
        {
            return _models[column].Continue(atoms[index - 1], atoms[index]);
        }

        var border = atoms[index].Break switch
        {
            FlatBreak.None => double.NegativeInfinity,
            FlatBreak.Space => -3.0,
            FlatBreak.Line => -1.5,
            _ => 0.0,
        };
        var order = before < column ? Skipped(before + 1, column)
            : column > 0 && (atoms[index].Break == FlatBreak.Page || atoms[index - 1].Break == FlatBreak.Page) ? BackOverPage
            : double.NegativeInfinity;
        return border + order + _models[before].End(atoms, start, index - 1) + _models[column].Begin(atoms, index);
    }

    private double Skipped(int first, int end)
    {
        var cost = 0.0;
        for (var column = first; column < end; column++)
        {
            cost += _models[column].Skip;
        }

        return cost;
    }

    private int[] Trace(IReadOnlyList<FlatAtom> atoms, double[,] best, int[,] from, int[,] start)
    {
        var last = atoms.Count - 1;
        var column = Enumerable.Range(0, _models.Length)
            .MaxBy(candidate => best[last, candidate] + _models[candidate].End(atoms, start[last, candidate], last) + Skipped(candidate + 1, _models.Length));
        var columns = new int[atoms.Count];
        for (var index = last; index >= 0; index--)
        {
            columns[index] = column;
            column = from[index, column];
        }

        return columns;
    }
}
