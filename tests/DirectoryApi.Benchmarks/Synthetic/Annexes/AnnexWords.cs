using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Benchmarks.Synthetic.Annexes;

/// <summary>What made-up decrees say in words: the kinds of office with the service of each, heads of columns, and weeks.</summary>
internal static class AnnexWords
{
    /// <summary>The kinds with their share of a hundred offices, the service of their standard, and the title of their annex.</summary>
    public static IReadOnlyList<AnnexKind> Kinds { get; } =
    [
        new(OfficeKind.PublicServiceCentre, 30, "Халыққа қызмет көрсету орталықтарының тізбесі", "Перечень центров обслуживания населения",
            "Қазақстан Республикасының азаматтарына паспорттар, жеке куәліктер беру", "Выдача паспортов, удостоверений личности гражданам Республики Казахстан"),
        new(OfficeKind.InternalAffairs, 24, "Ішкі істер бөлімдерінің тізбесі", "Перечень органов внутренних дел",
            "Қазақстан Республикасының азаматтарын тұрғылықты жері бойынша тіркеу", "Регистрация граждан Республики Казахстан по месту жительства"),
        new(OfficeKind.Akimat, 21, "Әкімдіктердің тізбесі", "Перечень акиматов",
            "Мал басына анықтама беру", "Выдача справок о наличии личного подсобного хозяйства"),
        new(OfficeKind.InternalPolicy, 18, "Ішкі саясат бөлімдерінің тізбесі", "Перечень отделов внутренней политики",
            "Миссионерлерді тіркеу", "Регистрация миссионеров"),
        new(OfficeKind.AddressBureau, 4, "Мекенжай бюроларының тізбесі", "Перечень адресных бюро",
            "Тұрғылықты жерінен мекенжай анықтамаларын беру", "Выдача адресных справок с места жительства"),
        new(OfficeKind.Defence, 3, "Қорғаныс істері бөлімдерінің тізбесі", "Перечень отделов по делам обороны",
            "Әскерге шақырылушыларды әскери есепке алу", "Постановка на воинский учет призывников"),
    ];

    /// <summary>The weeks, in Kazakh and in Russian.</summary>
    public static IReadOnlyList<(string Kk, string Ru)> Hours { get; } =
    [
        ("дүйсенбі - жұма сағат 9.00-ден 18.30-ға дейін, үзіліс сағат 13.00-ден 14.30-ға дейін", "понедельник - пятница с 9.00 до 18.30, перерыв с 13.00 до 14.30"),
        ("дүйсенбі - жұма сағат 9.00-ден 18.00-ге дейін, үзіліс сағат 13.00-ден 14.00-ге дейін", "понедельник - пятница с 9.00 до 18.00, перерыв с 13.00 до 14.00"),
        ("дүйсенбі - жұма сағат 9.00-ден 19.00-ге дейін, сенбі сағат 9.00-ден 13.00-ге дейін", "понедельник - пятница с 9.00 до 19.00, суббота с 9.00 до 13.00"),
        ("дүйсенбі - сенбі сағат 9.00-ден 20.00-ге дейін", "понедельник - суббота с 9.00 до 20.00"),
    ];

    /// <summary>The heads of the columns.</summary>
    public static IReadOnlyList<string> Heads(Language language) => language == Language.Kk
        ? ["Р/с №", "Атауы", "Мекенжайы", "Электрондық пошта", "Телефон нөмірі", "Жұмыс кестесі"]
        : ["№", "Наименование", "Адрес", "Электронная почта", "Телефон", "График работы"];
}
