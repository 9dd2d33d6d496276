using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Store.Tests.Snapshots;

public sealed class CollationKeyTests
{
    [Fact]
    public void KazakhAlphabet_IsInItsOrder()
    {
        string[] alphabet =
        [
            "Аа", "Әә", "Бб", "Вв", "Гг", "Ғғ", "Дд", "Ее", "Ёё", "Жж", "Зз", "Ии", "Йй", "Кк", "Ққ", "Лл", "Мм", "Нн", "Ңң", "Оо", "Өө",
            "Пп", "Рр", "Сс", "Тт", "Уу", "Ұұ", "Үү", "Фф", "Хх", "Һһ", "Цц", "Чч", "Шш", "Щщ", "Ъъ", "Ыы", "Іі", "Ьь", "Ээ", "Юю", "Яя",
        ];

        Assert.Equal(alphabet, alphabet.Reverse().OrderBy(CollationKey.Of, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ЦОН № 2", "ЦОН № 10")]
    [InlineData("1-бөлім", "Алматы")]
    [InlineData("Алматы", "Almaty")]
    [InlineData("Ақ жол", "Ақкөл")]
    [InlineData("акимат", "Әкімдік")]
    [InlineData("Отдел", "Отдел внутренних дел")]
    public void Names_AreInOrder(string first, string second) =>
        Assert.True(string.CompareOrdinal(CollationKey.Of(first), CollationKey.Of(second)) < 0);

    [Theory]
    [InlineData("«ЦОН № 1»", "цон 01")]
    [InlineData("Восточно-Казахстанская", "ВОСТОЧНО  КАЗАХСТАНСКАЯ")]
    public void CaseAndPunctuation_DoNotCount(string left, string right) =>
        Assert.Equal(CollationKey.Of(left), CollationKey.Of(right));
}
