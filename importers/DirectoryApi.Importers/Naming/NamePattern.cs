using System.Text;

namespace DirectoryApi.Importers.Naming;

/// <summary>
/// A pattern of <c>office-names.tsv</c>: text with placeholders in braces and parts in square brackets that are left out where a
/// placeholder in them has no value. Brackets do not nest.
/// </summary>
internal sealed class NamePattern
{
    private readonly List<Part> _parts = [];

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern: <c>Отдел[ № {number}] {place:genitive}</c>.</param>
    public NamePattern(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        foreach (var opened in pattern.Split('['))
        {
            var closing = opened.IndexOf(']', StringComparison.Ordinal);
            Add(opened[..Math.Max(closing, 0)], isOptional: true);
            Add(opened[(closing + 1)..], isOptional: false);
        }
    }

    /// <summary>The placeholders of the pattern, without braces.</summary>
    public IEnumerable<string> Placeholders => _parts.SelectMany(part => part.Pieces).Where(piece => piece.IsPlaceholder).Select(piece => piece.Text);

    /// <summary>The text with its values, begun with a capital; null where a placeholder outside of brackets has none.</summary>
    /// <param name="value">The value of a placeholder; null where there is none.</param>
    public string? Fill(Func<string, string?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            var start = text.Length;
            foreach (var piece in part.Pieces)
            {
                if ((piece.IsPlaceholder ? value(piece.Text) : piece.Text) is { } filled)
                {
                    text.Append(filled);
                    continue;
                }

                if (!part.IsOptional)
                {
                    return null;
                }

                text.Length = start;
                break;
            }
        }

        // A name that begins with a quote mark keeps what the table has behind it.
        if (text.Length > 0)
        {
            text[0] = char.ToUpperInvariant(text[0]);
        }

        return text.ToString();
    }

    private void Add(string part, bool isOptional)
    {
        if (part.Length == 0)
        {
            return;
        }

        var pieces = new List<Piece>();
        foreach (var opened in part.Split('{'))
        {
            var closing = opened.IndexOf('}', StringComparison.Ordinal);
            if (closing >= 0)
            {
                pieces.Add(new Piece(opened[..closing], IsPlaceholder: true));
            }

            if (closing + 1 < opened.Length)
            {
                pieces.Add(new Piece(opened[(closing + 1)..], IsPlaceholder: false));
            }
        }

        _parts.Add(new Part(pieces, isOptional));
    }

    private readonly record struct Piece(string Text, bool IsPlaceholder);

    private readonly record struct Part(IReadOnlyList<Piece> Pieces, bool IsOptional);
}
