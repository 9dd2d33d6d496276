using System.Globalization;
using System.Text;
using DirectoryApi.Search.Understanding;
using DirectoryApi.Text.Transliteration;

namespace DirectoryApi.Analysis;

/// <summary>Tells an analysis in lines for a terminal.</summary>
internal static class QueryAnalysisText
{
    private static readonly string[] Heads = ["at", "text", "folded", "stems", "loose key", "Latin letters"];

    /// <summary>The lines; each ends with a line feed.</summary>
    public static string Of(QueryAnalysis analysis)
    {
        var text = new StringBuilder();
        AddTable(text, [Heads, .. analysis.Tokens.Select(token => (string[])
        [
            Number(token.Start), token.Text, token.Folded, string.Join(' ', token.Stems), token.Key,
            token.Text.Any(char.IsAsciiLetter) ? LatinToCyrillic.AlphabetOf(token.Text).ToString() : "",
        ])]);
        if (analysis.Layouts.Count > 0)
        {
            text.Append("\nWith another keyboard layout:\n");
            foreach (var layout in analysis.Layouts)
            {
                text.Append("  ").Append(layout.Text).Append("  (").Append(layout.Mistake).Append(")\n");
            }
        }

        foreach (var reading in analysis.Readings ?? [])
        {
            Add(text, reading);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, QueryReading reading)
    {
        text.Append('\n').Append(reading.Correction switch
        {
            QueryCorrection.Typos => "Understood with misspelt words replaced: ",
            QueryCorrection.Layout => "Understood with another keyboard layout: ",
            _ => "Understood as typed: ",
        }).Append(reading.Text).Append('\n');
        AddTable(text, [.. reading.Parts.Select(part =>
        {
            var description = PartDescription.Of(part);
            return (string[])[Number(part.Start), reading.Text.Substring(part.Start, part.Length), description.Type, string.Join(" | ", description.Meanings)];
        })]);
    }

    private static void AddTable(StringBuilder text, IReadOnlyList<string[]> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        int[] widths = [.. lines[0].Select((_, column) => lines.Max(line => line[column].Length))];
        foreach (var line in lines)
        {
            text.Append("  ").AppendJoin("  ", line.Select((cell, column) => cell.PadRight(widths[column])));
            while (text[^1] == ' ')
            {
                text.Length--;
            }

            text.Append('\n');
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
