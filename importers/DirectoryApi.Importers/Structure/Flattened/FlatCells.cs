using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>Makes cells of words.</summary>
internal static class FlatCells
{
    /// <summary>A cell of words in their order; an empty cell at <paramref name="line"/> where there are none.</summary>
    public static TableCell Of(IEnumerable<FlatToken> tokens, int line, int ordinal)
    {
        var lines = tokens
            .GroupBy(token => token.Line.Number)
            .Select(group => group.ToArray())
            .Select(words => new TextLine(string.Join(' ', words.Select(word => word.Text)), words[0].Line.Number)
            {
                AsRead = words[0].Line.Text[words[0].Start..words[^1].End],
            })
            .ToArray();
        return lines.Length == 0
            ? new TableCell([], SourceSpan.At(line, ordinal))
            : new TableCell(lines, new SourceSpan(lines[0].Number, lines.Max(own => own.Number), ordinal));
    }
}
