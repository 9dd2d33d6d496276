using System.Buffers;

namespace DirectoryApi.Text.Stemming;

/// <summary>Classes of letters, for Kazakh words as printed and as folded: a folded letter stands for all it may have been.</summary>
internal static class KazakhSounds
{
    private const string Back = "аоұыяёю";
    private const string Front = "әеөүіэ";

    /// <summary>The letters of Russian loans, in which vowel harmony does not hold.</summary>
    private static readonly SearchValues<char> Foreign = SearchValues.Create("фвцщьъэ");

    public static KazakhSound Of(char letter) => letter switch
    {
        'и' or 'у' => KazakhSound.Vowel | KazakhSound.Glide,
        _ when IsVowel(letter) => KazakhSound.Vowel,
        'р' or 'й' => KazakhSound.Glide,
        'л' or 'з' or 'ж' => KazakhSound.Voiced,
        'м' or 'н' or 'ң' => KazakhSound.Nasal,
        _ => KazakhSound.Voiceless,
    };

    public static bool IsVowel(char letter) => letter is 'и' or 'у' || IsBack(letter) || IsFront(letter);

    /// <summary>True where a suffix with <paramref name="suffix"/>'s vowel may follow <paramref name="stem"/>: both front, both back, or one has neither.</summary>
    public static bool InHarmony(ReadOnlySpan<char> stem, string suffix)
    {
        if (stem.ContainsAny(Foreign))
        {
            return true;
        }

        var vowel = suffix.FirstOrDefault(letter => IsBack(letter) || IsFront(letter));
        for (var position = stem.Length - 1; position >= 0 && vowel != default; position--)
        {
            if (IsBack(stem[position]) || IsFront(stem[position]))
            {
                return IsBack(stem[position]) == IsBack(vowel);
            }
        }

        return true;
    }

    private static bool IsBack(char letter) => Back.Contains(letter, StringComparison.Ordinal);

    private static bool IsFront(char letter) => Front.Contains(letter, StringComparison.Ordinal);
}
