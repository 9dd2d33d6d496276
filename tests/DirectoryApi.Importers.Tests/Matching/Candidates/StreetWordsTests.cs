using DirectoryApi.Importers.Matching.Candidates;

namespace DirectoryApi.Importers.Tests.Matching.Candidates;

public class StreetWordsTests
{
    [Theory]
    [InlineData("Жансүгіров көшесі", "ул. Жансугурова", true)]
    [InlineData("Октябрь көшесі", "ул. Октябрьская", true)]
    [InlineData("408-ші орам", "408-ой квартал", true)]
    [InlineData("Абай көшесі", "ул. Абая", true)]
    [InlineData("Төле би көшесі", "улица Толе би", true)]
    [InlineData("Есенберлин көшесі", "ул. Есимберлина", true)]
    [InlineData("Жандосов көшесі", "улица Джандосова", true)]
    [InlineData("Рихард Зорге көшесі", "улица Зорге", true)]
    [InlineData("Бейбітшілік көшесі", "ул. Мира", false)]
    [InlineData("Абай көшесі", "ул. Ауэзова", false)]
    [InlineData("15-шағын аудан", "16 микрорайон", false)]
    public void Agree_TellsPrintsOfOneStreetInTwoLanguages(string left, string right, bool agree) =>
        Assert.Equal(agree, StreetWords.Of(left).Any(word => StreetWords.Of(right).Any(other => StreetWords.Agree(word, other))));

    [Fact]
    public void Agree_IsTheSameBothWays()
    {
        string[] words = [.. TestData.Stems.SelectMany(stem => TestData.Decree(stem).Rows).Take(400).Select(row => row.Address?.Value).OfType<string>().SelectMany(StreetWords.Of).Distinct()];
        Assert.All(words, word => Assert.True(StreetWords.Agree(word, word)));
        Assert.All(words, left => Assert.All(words, right => Assert.Equal(StreetWords.Agree(left, right), StreetWords.Agree(right, left))));
    }
}
