using System.Globalization;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>
/// How well words fit the cells of a column: scores that are added up, above zero for what such cells hold and below it for what
/// they do not. Only their order matters; they were weighed on the decrees of 2010.
/// </summary>
internal sealed class CellModel
{
    private const double Impossible = -8;
    private const double Unlikely = -4;
    private const double Known = 2;
    private const double Sure = 3;

    /// <summary>A settlement stands within the first words of an address.</summary>
    private const int SettlementWithin = 4;

    private readonly ColumnRole _role;
    private readonly CellWords _words;

    /// <summary>The model of a column.</summary>
    public CellModel(ColumnRole role)
    {
        _role = role;
        _words = CellWords.Of(role);
    }

    /// <summary>What leaving the column empty costs.</summary>
    public double Skip => _role switch
    {
        ColumnRole.Name => -6,
        ColumnRole.Address => -4,
        ColumnRole.Hours => -0.2,
        _ => -1,
    };

    /// <summary>How well a word fits anywhere in such a cell.</summary>
    public double Inside(FlatAtom atom)
    {
        var word = atom.Bare.ToLowerInvariant();
        return _role switch
        {
            ColumnRole.Name => InName(atom, word),
            ColumnRole.Address => InAddress(atom, word),
            ColumnRole.Website or ColumnRole.Email => InSite(atom),
            ColumnRole.Phone => atom.Shape switch
            {
                CellShape.Phone => Sure,
                CellShape.Word => -0.7,
                CellShape.Number => -3,
                CellShape.Dash => -0.5,
                _ => Impossible,
            },
            ColumnRole.Hours => atom.Shape switch
            {
                CellShape.Time => Known,
                CellShape.Word => IsOfHours(word) ? Known : -0.3,
                CellShape.Dash => -0.3,
                CellShape.Number => -2,
                CellShape.Phone => Unlikely,
                _ => Impossible,
            },
            ColumnRole.Position => atom.Shape switch
            {
                CellShape.Word => IsOfHours(word) ? Unlikely : char.IsLower(atom.Bare.FirstOrDefault()) || char.IsDigit(atom.Bare.FirstOrDefault()) ? 0.5 : 0,
                CellShape.Number => Unlikely,
                CellShape.Dash => -1,
                _ => Impossible,
            },
            ColumnRole.Room => atom.Shape switch
            {
                CellShape.Number => Sure,
                CellShape.Word => _words.IsInside(word) || Floor(word) ? Sure : IsOfHours(word) ? Unlikely : -0.3,
                CellShape.Dash => -1,
                _ => Impossible,
            },
            _ => 0,
        };
    }

    /// <summary>How well such a cell can begin at a word.</summary>
    public double Begin(IReadOnlyList<FlatAtom> atoms, int start) => _role switch
    {
        ColumnRole.Address => Enumerable.Range(start, Math.Min(SettlementWithin, atoms.Count - start)).Any(index => CellWords.Settlements.Contains(atoms[index].Bare.ToLowerInvariant())) ? Sure : -3,
        ColumnRole.Name => char.IsUpper(atoms[start].Bare.FirstOrDefault()) || atoms[start].Text[0] is '«' or '"' ? 1 : -2,
        ColumnRole.Room => char.IsLetter(atoms[start].Bare.FirstOrDefault()) && atoms[start].Shape == CellShape.Word ? -1 : 0,
        _ => 0,
    };

    /// <summary>How well such a cell can end with a word.</summary>
    public double End(IReadOnlyList<FlatAtom> atoms, int start, int last)
    {
        if (_role is not (ColumnRole.Name or ColumnRole.Position))
        {
            return atoms[last].Text[^1] == ',' ? -1 : 0;
        }

        var ends = _words.Ends(atoms[last].Bare.ToLowerInvariant()) || atoms[last].Text.StartsWith('№')
            || _words.Begins(atoms[start].Bare.ToLowerInvariant());
        return ends ? 4 : Unlikely;
    }

    /// <summary>What it costs to go on in the cell over a break.</summary>
    public double Continue(FlatAtom before, FlatAtom next)
    {
        var crossing = next.Break switch
        {
            FlatBreak.Box => -3.0,
            FlatBreak.Page => -1.0,
            _ => 0.0,
        };

        // Two phones of one column are parted by a comma; without one the next column has begun, if there is one.
        return _role == ColumnRole.Phone && before.Shape == CellShape.Phone && next.Shape == CellShape.Phone && !before.EndsOpen ? crossing - 3 : crossing;
    }

    private double InName(FlatAtom atom, string word) => atom.Shape switch
    {
        CellShape.Word when CellWords.Settlements.Contains(word) => -0.5,
        CellShape.Word when CellWords.Of(ColumnRole.Address).IsInside(word) => Unlikely,
        CellShape.Word when IsOfHours(word) || CellWords.Of(ColumnRole.Position).Ends(word) => Unlikely,
        CellShape.Word => _words.Ends(word) ? 0.3 : 0,
        CellShape.Number => -3,
        CellShape.Dash => -2,
        _ => Impossible,
    };

    private double InAddress(FlatAtom atom, string word) => atom.Shape switch
    {
        CellShape.Word when _words.IsInside(word) => Known,
        CellShape.Word when CellWords.Of(ColumnRole.Name).Ends(word) => Unlikely,
        CellShape.Word => word.Any(char.IsAsciiDigit) ? 0.5 : 0,
        CellShape.Number => 0.5,
        CellShape.Dash => -0.5,
        CellShape.Phone => -6,
        CellShape.Time => Unlikely,
        _ => Impossible,
    };

    private double InSite(FlatAtom atom) => atom.Shape switch
    {
        CellShape.Email or CellShape.Site => Sure,
        CellShape.Latin => 1,
        CellShape.Dash => Known,
        CellShape.Word => _words.IsLabel(atom.Text.ToLowerInvariant()) ? Sure : Impossible,
        _ => Impossible,
    };

    private static bool IsOfHours(string word) => CellWords.Of(ColumnRole.Hours).IsInside(word) || Fields.Hours.HoursWords.IsDayOrBreak(word);

    /// <summary>«2-қабат»: the number of a floor is one word with it.</summary>
    private bool Floor(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
        && int.TryParse(word.AsSpan(0, hyphen), NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && _words.IsInside(word[(hyphen + 1)..]);
}
