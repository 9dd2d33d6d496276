using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Importers.Fields;

/// <summary>Reads the names of offices.</summary>
public static partial class NameField
{
    /// <summary>Length in characters above which a text is not taken apart; the longest name printed has some two hundred.</summary>
    private const int MaximumLength = 4096;

    /// <summary>
    /// The name, with a semicolon between the bodies where a cell names several one after the other: «Шымкент қаласының Ішкі істер
    /// басқармасы; Еңбекші ауданы ПБ; Абай ауданының ПБ» (decree № 1091 of 2010, row 16/2). A Kazakh name ends with the word for
    /// the body in the nominative, so a place that follows it begins another name. Text that is longer than any
    /// name comes back as it is.
    /// </summary>
    public static string Read(string name, Language language)
    {
        ArgumentNullException.ThrowIfNull(name);
        return language != Language.Kk || name.Length > MaximumLength ? name : Body().Replace(name, "${body}; ${place}");
    }

    [GeneratedRegex(@"(?<body>\b(басқармасы|бөлімі|департаменті|ПБ|ІІБ)) (?<place>\p{Lu}[\p{L}-]+ (ауданы|ауданының|қаласы|қаласының)(?= .*(басқармасы|бөлімі|департаменті|ПБ|ІІБ)$| ПБ))", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]
    private static partial Regex Body();
}
