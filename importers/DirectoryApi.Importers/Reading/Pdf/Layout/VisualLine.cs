using System.Text;

namespace DirectoryApi.Importers.Reading.Pdf.Layout;

/// <summary>Words that stand at one height of a page, from left to right: a line of running text, or a line of several cells.</summary>
internal sealed class VisualLine
{
    /// <summary>Space between words, as a share of their height, below which they are one word printed in pieces.</summary>
    private const double JoinedWithin = 0.08;

    /// <param name="number">Ordinal of the line in the document, from 1.</param>
    /// <param name="page">Index of its page.</param>
    /// <param name="words">Its words from left to right, at least one.</param>
    public VisualLine(int number, int page, IReadOnlyList<PdfWord> words)
    {
        Number = number;
        Page = page;
        Words = words;
        Left = words.Min(word => word.Left);
        Right = words.Max(word => word.Right);
        Top = words.Min(word => word.Top);
        Bottom = words.Max(word => word.Bottom);
        Text = Join(words);
    }

    /// <summary>Ordinal of the line in the document, from 1.</summary>
    public int Number { get; }

    /// <summary>Index of its page.</summary>
    public int Page { get; }

    /// <summary>Its words from left to right.</summary>
    public IReadOnlyList<PdfWord> Words { get; }

    /// <summary>The left end.</summary>
    public double Left { get; }

    /// <summary>The right end.</summary>
    public double Right { get; }

    /// <summary>The top of the highest word.</summary>
    public double Top { get; }

    /// <summary>The bottom of the lowest word.</summary>
    public double Bottom { get; }

    /// <summary>The words with a space between them.</summary>
    public string Text { get; }

    /// <summary>The words with a space between them; without one where they touch, as letters from two fonts do.</summary>
    public static string Join(IReadOnlyList<PdfWord> words)
    {
        var text = new StringBuilder();
        for (var index = 0; index < words.Count; index++)
        {
            if (index > 0 && words[index].Left - words[index - 1].Right >= words[index].Height * JoinedWithin)
            {
                text.Append(' ');
            }

            text.Append(words[index].Text);
        }

        return text.ToString();
    }
}
