using System.Collections.Frozen;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>The words by which the cells of a column are known (<c>data/vocabulary/cell-words.tsv</c>, and the tables of types of places).</summary>
internal sealed class CellWords
{
    private static readonly FrozenDictionary<ColumnRole, CellWords> ByRole = Read();

    private static readonly CellWords None = new([]);

    /// <summary>The types of settlements, which stand at the head of an address.</summary>
    public static readonly FrozenSet<string> Settlements = Forms("settlement-types.tsv");

    private readonly FrozenSet<string> _begin;
    private readonly FrozenSet<string> _end;
    private readonly FrozenSet<string> _label;
    private readonly FrozenSet<string> _inside;
    private readonly string[] _insideBeginnings;

    private CellWords(IReadOnlyList<(string Position, string Form)> words)
    {
        FrozenSet<string> At(string position) => words.Where(word => word.Position == position).Select(word => word.Form).ToFrozenSet(StringComparer.Ordinal);
        _begin = At("begin");
        _end = At("end");
        _label = At("label");
        _inside = At("inside");
        _insideBeginnings = [.. words.Where(word => word.Position == "inside" && word.Form.EndsWith('*')).Select(word => word.Form[..^1])];
    }

    /// <summary>The words of a role.</summary>
    public static CellWords Of(ColumnRole role) => ByRole.GetValueOrDefault(role, None);

    /// <summary>True for a word that such a cell begins with.</summary>
    public bool Begins(string word) => _begin.Contains(word);

    /// <summary>True where such cells are known by their first word.</summary>
    public bool HasBeginnings => _begin.Count > 0;

    /// <summary>True for a word that such a cell ends with.</summary>
    public bool Ends(string word) => _end.Contains(word);

    /// <summary>True for a word before the value that is no part of it.</summary>
    public bool IsLabel(string word) => _label.Contains(word);

    /// <summary>True for a word that stands in such a cell.</summary>
    public bool IsInside(string word) => _inside.Contains(word) || Array.Exists(_insideBeginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    private static FrozenDictionary<ColumnRole, CellWords> Read() => ImporterTable.Read("cell-words.tsv")
        .SelectMany(row => row["forms"].Split('|').Select(form => (Role: Enum.Parse<ColumnRole>(row["role"]), Position: row["position"], Form: form)))
        .Concat(Forms("street-types.tsv").Concat(Forms("settlement-types.tsv")).Select(form => (Role: ColumnRole.Address, Position: "inside", Form: form)))
        .GroupBy(word => word.Role)
        .ToFrozenDictionary(group => group.Key, group => new CellWords([.. group.Select(word => (word.Position, word.Form))]));

    /// <summary>The forms of a table of types of places, without the full stop of an abbreviation, the last word of two.</summary>
    private static FrozenSet<string> Forms(string table) => ImporterTable.Read(table)
        .SelectMany(row => row["forms"].Split('|'))
        .Select(form => form.TrimEnd('.').Split(' ')[^1])
        .ToFrozenSet(StringComparer.Ordinal);
}
