using System.Collections.Frozen;

namespace DirectoryApi.Importers.Structure;

/// <summary>The months as dates of decrees print them: Russian in the genitive, Kazakh in the locative attributive.</summary>
internal static class MonthNames
{
    private static readonly string[] Russian =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] Kazakh =
        ["қаңтардағы", "ақпандағы", "наурыздағы", "сәуірдегі", "мамырдағы", "маусымдағы", "шілдедегі", "тамыздағы", "қыркүйектегі", "қазандағы", "қарашадағы", "желтоқсандағы"];

    private static readonly FrozenDictionary<string, int> Numbers = Russian
        .Select((name, index) => (name, number: index + 1))
        .Concat(Kazakh.Select((name, index) => (name, number: index + 1)))
        .ToFrozenDictionary(month => month.name, month => month.number, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of a month, 1 to 12; 0 for a word that is no month.</summary>
    public static int NumberOf(string name) => Numbers.GetValueOrDefault(name);
}
