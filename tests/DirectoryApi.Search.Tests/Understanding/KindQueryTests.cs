namespace DirectoryApi.Search.Tests.Understanding;

/// <summary>Words for kinds of office, services, levels and intents.</summary>
public sealed class KindQueryTests
{
    [Theory]
    [InlineData("цон", "kind:PSC")]
    [InlineData("ХККО", "kind:PSC")]
    [InlineData("Ц О Н", "kind:PSC")]
    [InlineData("tson", "kind:PSC")]
    [InlineData("Халыққа қызмет көрсету орталығынан", "kind:PSC")]
    [InlineData("халыкка кызмет корсету орталыгы", "kind:PSC")]
    [InlineData("центра обслуживания населения", "kind:PSC")]
    [InlineData("полициясына", "kind:police")]
    [InlineData("ІІБ", "kind:police.city|police.district")]
    [InlineData("ОП", "kind:police.district|police.city")]
    [InlineData("IIД", "kind:police.region")]
    [InlineData("РОВД", "kind:police.district")]
    [InlineData("паспортный стол", "kind:PSC|?police")]
    [InlineData("военкоматы", "kind:defence")]
    [InlineData("воинкомат", "kind:defence")]
    [InlineData("управление внутренней политики", "kind:policy.region")]
    [InlineData("мэрия", "kind:akimat")]
    [InlineData("äkımdıgı", "kind:akimat")]
    [InlineData("адресное бюро", "kind:address")]
    public void Words_for_a_kind_are_known_in_any_form(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Theory]
    [InlineData("прописка", "service:residence-registration(PSC|?police)")]
    [InlineData("загранпаспорт", "service:identity-documents(PSC|?police)")]
    [InlineData("временное удостоверение личности", "service:temporary-identity-card(PSC|?police)")]
    [InlineData("қаруды тіркеу", "service:weapon-registration(police)")]
    [InlineData("кару тиркеу", "service:weapon-registration(police)")]
    [InlineData("снятие с регистрации", "service:residence-deregistration(PSC|?police)")]
    [InlineData("приписное свидетельство", "service:conscription-registration-certificate(defence|?PSC)")]
    [InlineData("діни топты есептік тіркеу", "service:missionary-registration(policy|?akimat)")]
    public void Words_for_a_service_are_known_by_the_longest_phrase(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Theory]
    [InlineData("где ближайший цон", "intent:none intent:near kind:PSC")]
    [InlineData("сенбіде ашық ХҚКО", "intent:openonsaturday kind:PSC")]
    [InlineData("цон открыт сейчас", "kind:PSC intent:opennow")]
    [InlineData("режим работы акимата", "intent:contact kind:akimat")]
    [InlineData("ХҚКО қайда орналасқан", "kind:PSC intent:none")]
    [InlineData("областной акимат", "kind:akimat.region")]
    [InlineData("сельский цон", "level:local kind:PSC")]
    [InlineData("акимат города", "kind:akimat level:city")]
    public void Words_that_tell_what_is_wanted_are_set_apart(string query, string parts) => Assert.Equal(parts, Queries.Typed(query));

    [Theory]
    [InlineData("опора")]
    [InlineData("удостоверяю")]
    [InlineData("москва")]
    [InlineData("дпс")]
    public void Words_that_only_begin_like_one_are_words(string query) => Assert.Equal("word:" + query, Queries.Typed(query));
}
