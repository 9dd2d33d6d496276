using System.Runtime.InteropServices;
using System.Text;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Accounting;

/// <summary>
/// Keeps account of the characters of a table. Whoever reads a cell says what text it made of it; letters and figures of the cell
/// that are not in that text are left over, other marks are layout. A cell that nobody reads is left over as a whole.
/// </summary>
internal sealed class CharacterLedger
{
    /// <summary>How often each character is left, kept from cell to cell: a table of all characters is too large to make anew each time.</summary>
    [ThreadStatic]
    private static int[]? _counts;

    private readonly Dictionary<TableCell, Entry> _entries = new(ReferenceEqualityComparer.Instance);

    /// <summary>A cell was read into a value.</summary>
    /// <param name="cell">The cell; the first reading of a cell counts.</param>
    /// <param name="value">All text taken from it.</param>
    /// <param name="layout">Words of it that only lead to the value: «веб-сайт:», «ф.».</param>
    public void Value(TableCell cell, string value, string layout = "")
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, cell, out var isRead);
        if (isRead)
        {
            return;
        }

        var characters = Count(cell.RawText);
        var residue = Remainder(cell, value + layout);
        var inLayoutWords = Count(layout);
        var inValues = Math.Min(Count(value), characters - residue.Length - inLayoutWords);
        entry = new Entry(Math.Max(inValues, 0), InHeads: 0, residue);
    }

    /// <summary>A cell is a head, or a header line.</summary>
    public void Head(TableCell cell) => _entries.TryAdd(cell, new Entry(0, Count(cell.RawText), ""));

    /// <summary>A cell holds nothing but signs of layout, such as a dash for nothing.</summary>
    public void Layout(TableCell cell) => _entries.TryAdd(cell, new Entry(0, 0, ""));

    /// <summary>A cell belongs to nothing.</summary>
    public void Residue(TableCell cell) => _entries.TryAdd(cell, new Entry(0, 0, TextCleaner.WithoutSpaces(cell.RawText)));

    /// <summary>The account of a table whose rows were read.</summary>
    public TableAccount Close(OfficeTable table, int rows)
    {
        foreach (var cell in table.Heads.SelectMany(row => row.Cells))
        {
            Head(cell);
        }

        int characters = 0, values = 0, heads = 0, layout = 0;
        var residue = new List<ResidueText>();
        var ofRows = table.Rows.Concat(table.Heads).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var row in table.Source.Rows)
        {
            foreach (var cell in row.Cells)
            {
                var all = Count(cell.RawText);
                var entry = _entries.TryGetValue(cell, out var read) ? read
                    : ofRows.Contains(row) ? new Entry(0, 0, TextCleaner.WithoutSpaces(cell.RawText))
                    : default;
                characters += all;
                values += entry.InValues;
                heads += entry.InHeads;
                layout += all - entry.InValues - entry.InHeads - (entry.Residue?.Length ?? 0);
                if (entry.Residue is { Length: > 0 } text)
                {
                    residue.Add(new ResidueText(text, cell));
                }
            }
        }

        return new TableAccount
        {
            Standard = table.Standard,
            Annex = table.Annex,
            Kind = table.Kind,
            Span = table.Source.Span,
            Rows = rows,
            Characters = characters,
            InValues = values,
            InHeads = heads,
            InLayout = layout,
            Residue = residue,
        };
    }

    /// <summary>The letters and figures of a cell that are not in the text made of it; look-alike letters count as each other.</summary>
    private static string Remainder(TableCell cell, string taken)
    {
        var clean = cell.Lines is [var only] ? CleanText(only) : string.Concat(cell.Lines.Select(CleanText));
        if (clean == taken)
        {
            // As a rule all of a cell is one value.
            return "";
        }

        var left = _counts ??= new int[char.MaxValue + 1];
        foreach (var character in taken)
        {
            left[LookAlikes.Skeleton(character)]++;
        }

        StringBuilder? remainder = null;
        foreach (var character in clean)
        {
            if (char.IsLetterOrDigit(character) && --left[LookAlikes.Skeleton(character)] < 0)
            {
                (remainder ??= new StringBuilder()).Append(character);
            }
        }

        // Only what was counted is made nothing again: to clear the whole table takes longer than to read a row.
        foreach (var character in taken)
        {
            left[LookAlikes.Skeleton(character)] = 0;
        }

        foreach (var character in clean)
        {
            left[LookAlikes.Skeleton(character)] = 0;
        }

        return remainder?.ToString() ?? "";
    }

    private static string CleanText(TextLine line) => TextCleaner.Clean(line.AsRead ?? line.Text);

    private static int Count(string text)
    {
        var count = text.Length;
        foreach (var character in text)
        {
            count -= IsWhiteSpace(character) ? 1 : 0;
        }

        return count;
    }

    /// <summary>As Unicode has it; none stands among the letters of Greek and Cyrillic, for which the runtime would look into a table.</summary>
    private static bool IsWhiteSpace(char character) => character is < '\u0370' or > '\u052F' && char.IsWhiteSpace(character);

    private readonly record struct Entry(int InValues, int InHeads, string? Residue);
}
