using System.Globalization;
using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Importers.Fields;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Structure;

/// <summary>
/// Reads the heading of a government decree: the title, then "Постановление Правительства Республики Казахстан от 28 марта 2012
/// года № 363", or "Қазақстан Республикасы Үкіметінің 2012 жылғы 29 желтоқсандағы № 1741 Қаулысы", then what repealed it.
/// </summary>
internal static partial class DecreeHeadingReader
{
    /// <summary>The heading stands within the first lines of a document; further down decrees only quote each other.</summary>
    private const int HeadingParagraphs = 40;

    /// <summary>The heading; null where the document has none of a government decree.</summary>
    public static DecreeHeading? Read(SourceDocument document)
    {
        var paragraphs = document.Blocks
            .TakeWhile((_, index) => index < HeadingParagraphs)
            .OfType<ParagraphBlock>()
            .Select(paragraph => TextCleaner.Clean(paragraph.Line.Text))
            .Where(text => text.Length > 0 && !IsPageFurniture(text))
            .ToArray();

        // The act's own line may be broken, so the pattern is tried on the paragraphs joined from each one on.
        for (var first = 0; first < paragraphs.Length; first++)
        {
            var text = string.Join(' ', paragraphs[first..]);
            if (RussianAct().Match(text) is { Success: true } russian && TryReadDate(russian, out var date))
            {
                return Create(Language.Ru, russian, date, paragraphs[..first], RussianRepeal().Match(text[russian.Length..]));
            }

            if (KazakhAct().Match(text) is { Success: true } kazakh && TryReadDate(kazakh, out date))
            {
                return Create(Language.Kk, kazakh, date, paragraphs[..first], KazakhRepeal().Match(text[kazakh.Length..]));
            }
        }

        return null;
    }

    private static DecreeHeading Create(Language language, Match act, DateOnly adoptedOn, string[] before, Match repeal)
    {
        var statusWords = before.Count(IsRepealedMark);
        var title = string.Join(' ', before.Where(text => !IsRepealedMark(text)));
        return new DecreeHeading(
            language,
            act.Groups["number"].Value,
            adoptedOn,
            title,
            repeal.Success || statusWords > 0 ? DocumentStatus.Repealed : DocumentStatus.InForce,
            repeal.Success && TryReadDate(repeal, out var repealedOn) ? repealedOn : null,
            repeal.Success ? TextCleaner.Clean(repeal.Groups["act"].Value) : null);
    }

    private static bool IsPageFurniture(string text) => text.StartsWith('[') && text.EndsWith(']');

    private static bool IsRepealedMark(string text) => RepealedMark().IsMatch(text);

    private static bool TryReadDate(Match match, out DateOnly date)
    {
        date = default;
        var month = match.Groups["month"].Value;
        var monthNumber = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : MonthNames.NumberOf(month);
        return DateOnly.TryParseExact(
            string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{monthNumber:00}-{match.Groups["day"].Value.PadLeft(2, '0')}"),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out date);
    }

    [GeneratedRegex(
        @"^Постановление Правительства Республики Казахстан от (?<day>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4}) ?(года|г\.) ?№ ?(?<number>\d+(-\d+)?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex RussianAct();

    [GeneratedRegex(
        @"^Қазақстан Республикасы(ның)? Үкіметінің (?<year>\d{4}) жылғы (?<day>\d{1,2}) (?<month>\p{L}+) ?№ ?(?<number>\d+(-\d+)?) қаулысы\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex KazakhAct();

    [GeneratedRegex(
        @"^\.? ?Утратил[оа] силу ?[-–—]? ?(?<act>постановлением Правительства Р(еспублики )?К(азахстан)? от (?<day>\d{1,2})[. ](?<month>\p{L}+|\d{2})[. ](?<year>\d{4})( года| г\.)? ?№ ?\d+)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex RussianRepeal();

    [GeneratedRegex(
        @"^\.? ?Күші жойылды ?[-–—]? ?(?<act>(Қазақстан Республикасы|ҚР) Үкіметінің (?<year>\d{4})( жылғы |\.)((?<month>\d{2})\.(?<day>\d{2})|(?<day>\d{1,2}) (?<month>\p{L}+)) ?№ ?\d+ қаулысы(мен)?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex KazakhRepeal();

    [GeneratedRegex("^(Утративший силу|Күшін жойған)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex RepealedMark();
}
