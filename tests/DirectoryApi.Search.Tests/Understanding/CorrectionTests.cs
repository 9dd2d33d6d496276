using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Search.Tests.Understanding;

/// <summary>Misspelt words and wrong keyboard layouts.</summary>
public sealed class CorrectionTests
{
    [Theory]
    [InlineData("Усть-Каменагорск ЦОН", "Усть-Каменогорск ЦОН", "place:settlement/oskemen(fuzzy)|district/east-kazakhstan/oskemen(fuzzy) kind:PSC")]
    [InlineData("Экибастус цон", "Экибастуз цон", "place:settlement/ekibastuz(fuzzy)|district/pavlodar/ekibastuz(fuzzy) kind:PSC")]
    [InlineData("Степнагорск полиция", "Степногорск полиция", "place:settlement/stepnogorsk(fuzzy)|district/akmola/stepnogorsk(fuzzy) kind:police")]
    [InlineData("Зердені ХҚО", "Зеренді ХҚО", "place:settlement/zerendi(fuzzy)|district/akmola/zerendi(fuzzy) kind:PSC")]
    [InlineData("Шимкент военкамат", "Шимкент военкомат", "place:settlement/shymkent(loose)|district/south-kazakhstan/shymkent(loose) kind:defence")]
    [InlineData("Karagnda police", "Karaganda police", "place:settlement/karagandy(fuzzy)|district/karagandy/karagandy(fuzzy) kind:police")]
    [InlineData("паспарт", "паспорт", "service:identity-documents(PSC|?police)")]
    public void A_misspelt_word_is_replaced(string query, string text, string parts) =>
        Assert.Equal((text, parts), Queries.Corrected(query, QueryCorrection.Typos));

    [Theory]
    [InlineData("Ташкент")]
    [InlineData("pizza")]
    [InlineData("доставка суши")]
    [InlineData("asdfgh qwerty")]
    [InlineData("Жібек жолы 326")]
    [InlineData("8 марта 5")]
    [InlineData("цон 4567")]
    [InlineData("тара")]
    public void A_word_that_is_no_misspelt_one_stays(string query) => Assert.Equal(("", ""), Queries.Corrected(query, QueryCorrection.Typos));

    [Theory]
    [InlineData("wjy fkvfns", "цон алматы")]
    [InlineData("wjy frnj,t", "цон актобе")]
    [InlineData("r-ritnfe [0rj", "көкшетау хқко")]
    [InlineData("0fhf5fyls", "қарағанды")]
    [InlineData("а0т-бе 2к3мд3г3", "ақтөбе әкімдігі")]
    [InlineData("0ара5анды цон", "қарағанды цон")]
    [InlineData("цон fkvfns", "цон алматы")]
    [InlineData("Фдьфен зщдшсу", "Almaty police")]
    public void A_query_typed_with_another_layout_is_converted(string query, string text) =>
        Assert.Equal(text, Queries.Corrected(query, QueryCorrection.Layout).Text);

    [Theory]
    [InlineData("цон алматы")]
    [InlineData("Almaty police")]
    [InlineData("pizza hut")]
    [InlineData("8-701-123-45-67")]
    [InlineData("Масанчи 57а")]
    public void A_query_that_means_something_as_typed_is_not_converted(string query) =>
        Assert.Equal(("", ""), Queries.Corrected(query, QueryCorrection.Layout));

    [Fact]
    public void The_query_as_typed_comes_first() => Assert.All(
        ["Экибастус цон", "wjy fkvfns", "Абая 12"], query => Assert.Equal((query, QueryCorrection.None), Of(Queries.Reader.Read(query).First())));

    private static (string Text, QueryCorrection Correction) Of(QueryReading reading) => (reading.Text, reading.Correction);
}
