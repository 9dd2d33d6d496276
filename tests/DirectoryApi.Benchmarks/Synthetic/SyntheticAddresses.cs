using System.Globalization;
using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>Addresses of synthetic offices: streets that many places have, and any house.</summary>
internal static class SyntheticAddresses
{
    /// <summary>Names of streets, Kazakh as they stand before the word for a street and Russian as they stand behind it.</summary>
    public static IReadOnlyList<(string Kk, string Ru)> Streets { get; } =
    [
        ("Абай", "Абая"), ("Достық", "Достык"), ("Тәуелсіздік", "Тауелсиздик"), ("Бейбітшілік", "Бейбитшилик"), ("Жамбыл", "Жамбыла"),
        ("Сәтбаев", "Сатпаева"), ("Әуезов", "Ауэзова"), ("Мұқанов", "Муканова"), ("Сейфуллин", "Сейфуллина"), ("Қабанбай батыр", "Кабанбай батыра"),
        ("Бөгенбай батыр", "Богенбай батыра"), ("Төле би", "Толе би"), ("Қазыбек би", "Казыбек би"), ("Әйтеке би", "Айтеке би"), ("Абылай хан", "Абылай хана"),
        ("Кенесары", "Кенесары"), ("Республика", "Республики"), ("Ленин", "Ленина"), ("Гагарин", "Гагарина"), ("Пушкин", "Пушкина"),
        ("Әл-Фараби", "Аль-Фараби"), ("Жеңіс", "Женис"), ("Қонаев", "Кунаева"), ("Момышұлы", "Момышулы"), ("Мәметова", "Маметовой"),
        ("Молдағұлова", "Молдагуловой"), ("Рысқұлов", "Рыскулова"), ("Уәлиханов", "Валиханова"), ("Сүйінбай", "Суюнбая"), ("Желтоқсан", "Желтоксан"),
        ("Набережная", "Набережная"), ("Интернационал", "Интернациональная"), ("Шевченко", "Шевченко"), ("Мир", "Мира"), ("Наурыз", "Наурыз"),
        ("Ыбырай Алтынсарин", "Ибрая Алтынсарина"), ("Құрманғазы", "Курмангазы"), ("Қажымұқан", "Кажымукана"), ("Байтұрсынов", "Байтурсынова"), ("Ауэзов", "Ауэзова"),
    ];

    /// <summary>One address in both languages, printed in that of the decree.</summary>
    public static IReadOnlyList<PostalAddress> Of(Settlement settlement, Language printed, Random random)
    {
        var (kk, ru) = Streets[random.Next(Streets.Count)];
        var house = random.Next(1, 201).ToString(CultureInfo.InvariantCulture);
        house = random.Next(10) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{house}/{random.Next(1, 40)}"),
            1 => house + "а",
            _ => house,
        };
        var postalCode = string.Create(CultureInfo.InvariantCulture, $"{random.Next(10_000, 170_000):D6}");
        var isTown = settlement.Kind is SettlementKind.City or SettlementKind.Town;
        return
        [
            Make(Language.Kk, $"{settlement.Names.Kk} {(isTown ? "қ." : "а.")}", settlement.Names.Kk, $"{kk} көшесі"),
            Make(Language.Ru, $"{(isTown ? "г." : "с.")} {settlement.Names.Ru}", settlement.Names.Ru, $"ул. {ru}"),
        ];

        PostalAddress Make(Language language, string place, string name, string street) => new()
        {
            Text = $"{place}, {street}, {house}",
            Language = language,
            Origin = language == printed ? TextOrigin.Printed : TextOrigin.Derived,
            PostalCode = postalCode,
            Settlement = name,
            Street = street,
            Building = house,
        };
    }
}
