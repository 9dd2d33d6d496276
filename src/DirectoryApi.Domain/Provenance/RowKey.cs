using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DirectoryApi.Domain.Provenance;

/// <summary>Names a printed row: unique, and readable as <c>p1200000363-ru/1/2/2/10</c>.</summary>
/// <param name="DocumentSlug">The decree.</param>
/// <param name="Standard">Ordinal of the standard in the decree, 1-based.</param>
/// <param name="Annex">Number of the annex within the standard.</param>
/// <param name="Row">The row's label, <see cref="Rows.AnnexRow.Row"/>.</param>
public sealed record RowKey(string DocumentSlug, int Standard, string Annex, string Row) : IComparable<RowKey>
{
    /// <summary>By decree, standard, annex and row, figures by their value: 2 before 10.</summary>
    public int CompareTo(RowKey? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(DocumentSlug, other.DocumentSlug);
        order = order != 0 ? order : Standard.CompareTo(other.Standard);
        order = order != 0 ? order : CompareLabels(Annex, other.Annex);
        return order != 0 ? order : CompareLabels(Row, other.Row);
    }

    /// <summary>Reads <see cref="ToString"/>: document, standard, annex and label, with strokes between.</summary>
    /// <returns>False where the text is no name of a row.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RowKey? key)
    {
        var parts = text?.Split('/', 4) ?? [];
        key = parts.Length == 4
            && parts.All(part => part.Length > 0)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var standard)
            && standard > 0
            ? new RowKey(parts[0], standard, parts[2], parts[3])
            : null;
        return key is not null;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DocumentSlug}/{Standard}/{Annex}/{Row}");

    /// <summary>Part by part between strokes; editions of many rows are sorted by keys, so nothing is allocated.</summary>
    private static int CompareLabels(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (true)
        {
            int leftEnd = left.IndexOf('/'), rightEnd = right.IndexOf('/');
            var order = CompareParts(leftEnd < 0 ? left : left[..leftEnd], rightEnd < 0 ? right : right[..rightEnd]);
            if (order != 0 || leftEnd < 0 || rightEnd < 0)
            {
                return order != 0 ? order : (leftEnd < 0 ? 0 : 1).CompareTo(rightEnd < 0 ? 0 : 1);
            }

            left = left[(leftEnd + 1)..];
            right = right[(rightEnd + 1)..];
        }
    }

    private static int CompareParts(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var a)
        && int.TryParse(right, NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            ? a.CompareTo(b)
            : left.SequenceCompareTo(right);
}
