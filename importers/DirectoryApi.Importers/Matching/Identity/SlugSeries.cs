using System.Globalization;

namespace DirectoryApi.Importers.Matching.Identity;

/// <summary>The slugs an office may have, the plainest first, without end: the second office of a place takes a longer one.</summary>
/// <param name="Plain">Place, kind and number.</param>
/// <param name="Longer">With the settlement as well; the same as <paramref name="Plain"/> where there is none to add.</param>
internal sealed record SlugSeries(string Plain, string Longer)
{
    /// <summary>The first copy, <see cref="Copy"/> of it the plainest after <see cref="Longer"/>.</summary>
    public const int FirstCopy = 2;

    private const int Letters = 26;

    /// <summary>The slug with b, c, d, … after it, so that a second office of a place is not taken for the one numbered 2.</summary>
    /// <param name="copy">From <see cref="FirstCopy"/> on.</param>
    public string Copy(int copy) =>
        copy <= Letters ? $"{Longer}-{(char)('a' + copy - 1)}" : string.Create(CultureInfo.InvariantCulture, $"{Longer}-x{copy}");

    /// <summary>Which copy a slug is; null where it is none of this series.</summary>
    public int? CopyOf(string slug)
    {
        if (slug.Length <= Longer.Length + 1 || !slug.StartsWith(Longer, StringComparison.Ordinal) || slug[Longer.Length] != '-')
        {
            return null;
        }

        var copy = slug.AsSpan(Longer.Length + 1) switch
        {
            [>= 'b' and <= 'z' and var letter] => letter - 'a' + 1,
            ['x', .. var figures] when int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => 0,
        };
        return copy >= FirstCopy && Copy(copy) == slug ? copy : null;
    }
}
