namespace DirectoryApi.Acceptance.Tests.Security;

/// <summary>An annex of five offices, which may hold something foreign: in one field each, and in the last in all of them.</summary>
internal static class AnnexTemplate
{
    /// <summary>
    /// Text that tries to be an element, the end of one, an attribute, an address that runs, the end of a script or of a CDATA section, a
    /// template, a formula, a line of a card or of a calendar, a pattern, or to turn the direction of what follows.
    /// </summary>
    public const string Attack =
        "=1+1 </p></li></title></script><script>window.hostile=1;alert(1)</script><img src=x onerror=\"window.hostile=2\">'\"><svg onload=window.hostile=3>"
        + "<a href=\"javascript:window.hostile=4\">x</a>]]><x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">window.hostile=5</x:script>"
        + "{{7*7}}${7*7}@(7*7)#{7*7}<!-- \\nX-HOSTILE:1\\r\\nX-HOSTILE:1 \u2028X-HOSTILE:1\u2029X-HOSTILE:1\u0085X-HOSTILE:1 \u202Etxet\u2066 &lt;script&gt; (a+)+$";

    /// <summary>The annex as text, as it is copied from a page.</summary>
    /// <param name="foreign">What stands in it; empty for nothing.</param>
    public static string Make(string foreign) =>
        $"""
        Об утверждении стандартов государственных услуг {foreign}

        Постановление Правительства Республики Казахстан от 28 марта 2012 года № 363

        Стандарт государственной услуги «Выдача справок {foreign}»

        Приложение 1 к стандарту государственной услуги «Выдача справок {foreign}»

        {"\t"}№
        {"\t"}Наименование Центра обслуживания населения
        {"\t"}Адрес Центра обслуживания населения
        {"\t"}Номер телефона
        {"\t"}Интернет ресурс
        {"\t"}График работы

        {"\t"}Акмолинская область

        {Row(1, foreign, "", "", "", "")}
        {Row(2, "", foreign, "", "", "")}
        {Row(3, "", "", foreign, "", "")}
        {Row(4, "", "", "", foreign, "")}
        {Row(5, "", "", "", "", foreign)}
        {Row(6, foreign, foreign, foreign, foreign, foreign)}
        """;

    private static string Row(int number, string name, string address, string phone, string site, string hours) =>
        $"""
        {"\t"}{number}
        {"\t"}Филиал № {number} РГП «ЦОН» города Кокшетау {name}
        {"\t"}г. Кокшетау, ул. Ауэзова, {number} {address}
        {"\t"}8 (7162) 40-10-7{number} {phone}
        {"\t"}www.con{number}.kz {(site.Length == 0 ? "" : "javascript:window.hostile=6 http://example.kz/" + site)}
        {"\t"}с 9.00 до 18.00 {hours}

        """;
}
