using System.Text;

namespace DirectoryApi.GraphQL.Language;

/// <summary>The indentation of block strings (§2.9.4, BlockStringValue).</summary>
internal static class BlockString
{
    /// <summary>What the raw text between triple quotes means: common indentation and blank ends removed, lines joined by LF.</summary>
    public static string Dedent(string raw)
    {
        var lines = SplitLines(raw);
        var indent = CommonIndent(lines);
        var first = lines.FindIndex(line => !IsBlank(line));
        if (first < 0)
        {
            return string.Empty;
        }

        var last = lines.FindLastIndex(line => !IsBlank(line));
        var text = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            if (i > first)
            {
                text.Append('\n');
            }

            var line = lines[i];
            text.Append(i == 0 ? line : line.AsSpan(Math.Min(indent, line.Length)));
        }

        return text.ToString();
    }

    /// <summary>Whether <paramref name="value"/> written as a block string reads back as itself.</summary>
    public static bool CanHold(string value)
        => value.All(c => c is '\t' or '\n' or >= ' ') && Dedent("\n" + value + "\n") == value;

    private static List<string> SplitLines(string raw)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] is not ('\n' or '\r'))
            {
                continue;
            }

            lines.Add(raw[start..i]);
            if (raw[i] == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n')
            {
                i++;
            }

            start = i + 1;
        }

        lines.Add(raw[start..]);
        return lines;
    }

    // The first line stands after the opening quotes, so its own indentation says nothing.
    private static int CommonIndent(List<string> lines)
    {
        var common = int.MaxValue;
        for (var i = 1; i < lines.Count; i++)
        {
            var indent = Indent(lines[i]);
            if (indent < lines[i].Length)
            {
                common = Math.Min(common, indent);
            }
        }

        return common == int.MaxValue ? 0 : common;
    }

    private static int Indent(string line)
    {
        var indent = 0;
        while (indent < line.Length && line[indent] is ' ' or '\t')
        {
            indent++;
        }

        return indent;
    }

    private static bool IsBlank(string line) => Indent(line) == line.Length;
}
