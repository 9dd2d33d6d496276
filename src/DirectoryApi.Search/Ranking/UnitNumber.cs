using System.Buffers;

namespace DirectoryApi.Search.Ranking;

/// <summary>The number that an office's name says it has among its like: «Отдел № 2», «N 2», «No. 2». Looked for in every name there is, and so without a pattern.</summary>
internal static class UnitNumber
{
    private const int MostDigits = 4;

    private static readonly SearchValues<char> Signs = SearchValues.Create('№', 'N');

    /// <summary>The first number behind a sign, of its first four digits; null where there is none.</summary>
    public static ushort? Find(ReadOnlySpan<char> name)
    {
        for (var sign = name.IndexOfAny(Signs); sign >= 0; sign = name.IndexOfAny(Signs))
        {
            var isLatin = name[sign] == 'N';
            name = name[(sign + 1)..];
            var behind = isLatin && name.StartsWith("o.", StringComparison.Ordinal) ? name[2..] : name;
            behind = behind.TrimStart();
            var (number, digits) = (0, 0);
            while (digits < MostDigits && digits < behind.Length && char.IsAsciiDigit(behind[digits]))
            {
                number = (number * 10) + (behind[digits++] - '0');
            }

            if (digits > 0)
            {
                return (ushort)number;
            }
        }

        return null;
    }
}
