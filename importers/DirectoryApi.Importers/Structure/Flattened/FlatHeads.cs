using System.Text;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>Takes the heads of a flattened table apart: by the words that heads end with, else by the boxes of text they stand in.</summary>
internal static class FlatHeads
{
    private static readonly string[] Endings = [.. ImporterTable.Read("head-endings.tsv").Select(row => row["ending"]).OrderByDescending(ending => ending.Length)];

    /// <summary>A head row of <paramref name="count"/> cells; null where the text is no heads of that many columns.</summary>
    public static TableRow? Read(IReadOnlyList<FlatLine> lines, int count)
    {
        var byEndings = WithName(Cut(lines), count);
        var pieces = byEndings.Count == count ? byEndings : Boxes(lines);
        return pieces.Count == count
            ? new TableRow([.. pieces.Select((tokens, index) => FlatCells.Of(tokens, lines[0].Line.Number, index + 1))])
            : null;
    }

    /// <summary>True for a box of text that holds the head of the column of numbers.</summary>
    public static bool HoldsNumber(string text) =>
        TableKey.Of(text) is var key
        && (key.StartsWith("р/с", StringComparison.Ordinal) || key.StartsWith('№') || key.StartsWith("тармақша", StringComparison.Ordinal));

    /// <summary>The words of each head, cut behind every ending.</summary>
    private static List<List<FlatToken>> Cut(IReadOnlyList<FlatLine> lines)
    {
        var heads = new List<List<FlatToken>>();
        var head = new List<FlatToken>();
        var key = new StringBuilder();
        foreach (var token in lines.SelectMany(line => line.Tokens()))
        {
            head.Add(token);
            key.Append(TableKey.Of(token.Text));
            var text = key.ToString();
            if (Array.Exists(Endings, ending => text.EndsWith(ending, StringComparison.Ordinal)))
            {
                heads.Add(head);
                head = [];
                key.Clear();
            }
        }

        // Words behind the last ending belong to the last head.
        if (heads.Count > 0)
        {
            heads[^1].AddRange(head);
        }

        return heads;
    }

    /// <summary>A name's head may be the bare word for such offices («ХҚКО»), run together with the next head: it stands after the number's.</summary>
    private static List<List<FlatToken>> WithName(List<List<FlatToken>> heads, int count)
    {
        if (heads.Count != count - 1 || heads.Count < 2 || heads[1].Count < 2 || heads.Exists(head => RoleOf(head) == ColumnRole.Name))
        {
            return heads;
        }

        heads.Insert(1, heads[1][..1]);
        heads[2] = heads[2][1..];
        return heads;
    }

    private static ColumnRole RoleOf(List<FlatToken> head) => ColumnHeads.RoleOf(string.Join(' ', head.Select(token => token.Text)));

    private static List<List<FlatToken>> Boxes(IReadOnlyList<FlatLine> lines)
    {
        var boxes = new List<List<FlatToken>>();
        foreach (var line in lines)
        {
            if (boxes.Count == 0 || line.Break >= FlatBreak.Box)
            {
                boxes.Add([]);
            }

            boxes[^1].AddRange(line.Tokens());
        }

        return boxes;
    }
}
