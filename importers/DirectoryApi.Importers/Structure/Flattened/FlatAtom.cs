using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Structure.Flattened;

/// <summary>Words of a flattened row that no border of a cell can part: «71-61-» and «99», «№» and «1», «189 «а» and «»».</summary>
internal sealed class FlatAtom
{
    private FlatAtom(IReadOnlyList<FlatToken> tokens, string text)
    {
        Tokens = tokens;
        Text = text;
        Bare = text.Trim(',', '.', ';', ':', '(', ')', '«', '»', '"', ' ');
        Shape = CellShapes.Of(Bare.Length == 0 ? text : Bare);
    }

    /// <summary>Its words, at least one.</summary>
    public IReadOnlyList<FlatToken> Tokens { get; }

    /// <summary>Its text, joined as the lines of a cell are.</summary>
    public string Text { get; }

    /// <summary>Its text without marks at its ends.</summary>
    public string Bare { get; }

    /// <summary>What it looks like.</summary>
    public CellShape Shape { get; }

    /// <summary>What stands before it.</summary>
    public FlatBreak Break => Tokens[0].Break;

    /// <summary>True where the text goes on after a comma or the like.</summary>
    public bool EndsOpen => Text[^1] is ',' or '.' or ';';

    /// <summary>The atoms of words that follow each other.</summary>
    public static IReadOnlyList<FlatAtom> Of(IReadOnlyList<FlatToken> tokens)
    {
        var atoms = new List<FlatAtom>();
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && end - first < MostTokens && BelongTogether(tokens, first, end))
            {
                end++;
            }

            var own = tokens.Skip(first).Take(end - first).ToArray();
            atoms.Add(new FlatAtom(own, LineJoiner.Join(own.Select(token => token.Text)).Replace(" ,", ",", StringComparison.Ordinal)));
            first = end;
        }

        return atoms;
    }

    /// <summary>An opening quote that is never closed must not swallow a row.</summary>
    private const int MostTokens = 6;

    private static bool BelongTogether(IReadOnlyList<FlatToken> tokens, int first, int next)
    {
        var before = tokens[next - 1].Text;
        var after = tokens[next].Text;
        return (before.Length > 1 && before[^1] is '-' && char.IsLetterOrDigit(before[^2]))
            || before[^1] is '№' or '«' or '(' or '@' or '®'
            || (before.Length > 1 && before[^1] is '/' && char.IsDigit(before[^2]))
            || (after.Length > 1 && after[0] is '-' or '/' && char.IsLetterOrDigit(after[1]) && char.IsDigit(before[^1]))
            || after[0] is ',' or '»' or ')' or '@' or '®' or '.'
            || IsOpen(tokens, first, next);
    }

    /// <summary>True between an opening quote and its closing one.</summary>
    private static bool IsOpen(IReadOnlyList<FlatToken> tokens, int first, int next)
    {
        var depth = 0;
        for (var index = first; index < next; index++)
        {
            depth += tokens[index].Text.Count(character => character == '«') - tokens[index].Text.Count(character => character == '»');
        }

        return depth > 0;
    }
}
