using System.Text.Json;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Store.Model;

/// <summary>The raw cells of a row as <c>[["text", line, endLine, cell], …]</c>.</summary>
internal static class CellsJson
{
    /// <summary>The JSON of <paramref name="cells"/>.</summary>
    public static string Write(IReadOnlyList<SourceCell> cells) => TuplesJson.Write(cells, (writer, cell) =>
    {
        writer.WriteStringValue(cell.Text);
        writer.WriteNumberValue(cell.Span.Line);
        writer.WriteNumberValue(cell.Span.EndLine);
        writer.WriteNumberValue(cell.Span.Cell);
    });

    /// <summary>Reads <see cref="Write"/>; a <see cref="JsonException"/> for anything else.</summary>
    public static IReadOnlyList<SourceCell> Read(ReadOnlySpan<byte> json)
    {
        var reader = new TuplesReader(json);
        var cells = new List<SourceCell>();
        while (reader.Next())
        {
            cells.Add(new SourceCell(reader.Text(), new SourceSpan(reader.Int(), reader.Int(), reader.Int())));
        }

        return cells;
    }

    /// <summary>The texts alone, in order.</summary>
    public static string[] ReadTexts(ReadOnlySpan<byte> json)
    {
        var reader = new TuplesReader(json);
        var texts = new List<string>();
        while (reader.NextAfterRest())
        {
            texts.Add(reader.Text());
        }

        return [.. texts];
    }
}
