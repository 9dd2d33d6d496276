using System.Globalization;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>Names of synthetic offices after those that decrees print.</summary>
internal static class SyntheticNames
{
    /// <summary>
    /// What an office is called, Kazakh behind its place and Russian before it; the first row of its kind whose level is the office's
    /// or null counts. <c>#</c> is where the number goes.
    /// </summary>
    private static readonly (OfficeKind Kind, OfficeLevel? Level, string Kk, string Ru)[] Words =
    [
        (OfficeKind.PublicServiceCentre, OfficeLevel.Local, "#халыққа қызмет көрсету орталығының бөлімшесі", "Отделение# центра обслуживания населения"),
        (OfficeKind.PublicServiceCentre, null, "#халыққа қызмет көрсету орталығы", "Центр обслуживания населения#"),
        (OfficeKind.InternalAffairs, OfficeLevel.Region, "#ішкі істер департаменті", "Департамент внутренних дел#"),
        (OfficeKind.InternalAffairs, OfficeLevel.City, "#ішкі істер басқармасы", "Управление внутренних дел#"),
        (OfficeKind.InternalAffairs, OfficeLevel.District, "#ішкі істер бөлімі", "Отдел внутренних дел#"),
        (OfficeKind.InternalAffairs, null, "#учаскелік полиция пункті", "Участковый пункт полиции#"),
        (OfficeKind.AddressBureau, null, "#мекенжай бюросы", "Адресное бюро#"),
        (OfficeKind.Defence, OfficeLevel.Region, "#қорғаныс істері жөніндегі департаменті", "Департамент по делам обороны#"),
        (OfficeKind.Defence, null, "#қорғаныс істері жөніндегі бөлімі", "Отдел по делам обороны#"),
        (OfficeKind.InternalPolicy, OfficeLevel.Region, "#ішкі саясат басқармасы", "Управление внутренней политики#"),
        (OfficeKind.InternalPolicy, null, "#ішкі саясат бөлімі", "Отдел внутренней политики#"),
        (OfficeKind.Akimat, null, "#әкімдігі", "Акимат#"),
    ];

    /// <summary>Endings of what is served, and of the same in the Russian genitive. The first that fits counts.</summary>
    private static readonly (string Nominative, string Genitive)[] Endings = [("ий район", "ого района"), ("ая область", "ой области")];

    private static readonly (string Nominative, string Genitive)[] Beginnings =
        [("город ", "города "), ("посёлок ", "посёлка "), ("село ", "села "), ("район ", "района ")];

    /// <summary>The names in both languages, printed in that of the decree and derived in the other. The first office of its kind and place has no number.</summary>
    public static IReadOnlyList<LocalizedText> Of(OfficeKind kind, SyntheticPlace place, int number, Language printed)
    {
        var (_, _, kk, ru) = Words.First(words => words.Kind == kind && (words.Level ?? place.Level) == place.Level);
        var written = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"№ {number}");
        var inKazakh = $"{place.Kk} {kk.Replace("#", number == 1 ? "" : $"{written} ", StringComparison.Ordinal)}";
        var inRussian = $"{ru.Replace("#", number == 1 ? "" : $" {written}", StringComparison.Ordinal)} {place.Ru}";
        return
        [
            new LocalizedText(Language.Kk, inKazakh, printed == Language.Kk ? TextOrigin.Printed : TextOrigin.Derived),
            new LocalizedText(Language.Ru, inRussian, printed == Language.Ru ? TextOrigin.Printed : TextOrigin.Derived),
        ];
    }

    /// <summary>A part of a slug: <c>internal-affairs</c>.</summary>
    public static string SlugOf(OfficeKind kind) => kind switch
    {
        OfficeKind.PublicServiceCentre => "public-service-centre",
        OfficeKind.InternalAffairs => "internal-affairs",
        OfficeKind.AddressBureau => "address-bureau",
        OfficeKind.Defence => "defence",
        OfficeKind.InternalPolicy => "internal-policy",
        _ => "akimat",
    };

    /// <summary>The genitive of a Kazakh name that ends in the word for its kind, and so in a vowel.</summary>
    public static string GenitiveKk(string name) => name + (name[^1] == 'і' ? "нің" : "ның");

    /// <summary>The genitive of a Russian name with the word for its kind; names behind that word stay as they are.</summary>
    public static string GenitiveRu(string name)
    {
        foreach (var (nominative, genitive) in Endings.Where(ending => name.EndsWith(ending.Nominative, StringComparison.Ordinal)))
        {
            return name[..^nominative.Length] + genitive;
        }

        foreach (var (nominative, genitive) in Beginnings.Where(beginning => name.StartsWith(beginning.Nominative, StringComparison.Ordinal)))
        {
            return genitive + name[nominative.Length..];
        }

        return name;
    }
}
