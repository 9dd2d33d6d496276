using System.Text;

namespace DirectoryApi.Text.Folding;

/// <summary>
/// A key under which spellings of one word meet that the folded form still parts: ы and и («Текели», «Текелы»), а and е («Меркі»,
/// «Мерке»; «әкім», «еким»), я and ю for the front vowels («Мяртук»), дж and ж («Джамбул»), кз and кыз («Кзылорда»), нг and ң,
/// doubled letters, ь and ъ. It joins some words that have nothing to do with each other, so it is a last resort and never an
/// answer by itself.
/// </summary>
public static class LooserKey
{
    private const string From = "ыеэаяю";
    private const string To = "иииииу";
    private const int LeastWord = 4;

    /// <summary>The looser key of a word in its <see cref="FoldedForm"/>. A word of nothing but signs keeps its folded form.</summary>
    public static string Of(string folded)
    {
        var joined = folded.Replace("дж", "ж", StringComparison.Ordinal).Replace("нг", "н", StringComparison.Ordinal);
        var key = new StringBuilder(joined.Length + 1);
        for (var position = 0; position < joined.Length; position++)
        {
            var letter = joined[position];
            if (letter is 'ь' or 'ъ' || IsDoubled(joined, position))
            {
                continue;
            }

            if (letter == 'з' && position > 0 && joined[position - 1] == 'к')
            {
                key.Append('и');
            }

            var index = From.IndexOf(letter, StringComparison.Ordinal);
            key.Append(index < 0 ? letter : To[index]);
        }

        return key.Length == 0 ? folded : key.ToString();
    }

    /// <summary>Figures are no spelling (house 11 is not house 1), and in an abbreviation every letter counts (ИИД is not ИД).</summary>
    private static bool IsDoubled(string word, int position) =>
        position > 0 && word.Length >= LeastWord && word[position - 1] == word[position] && char.IsLetter(word[position]);
}
