using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Tests.Reporting;

/// <summary>An annex whose every text tries to become markup.</summary>
internal static class HostileAnnex
{
    /// <summary>What a cell tries.</summary>
    public const string Attack = "</li></ol><script>alert(1)</script><img src=x onerror='alert(2)'>\"><a href=\"javascript:alert(3)\">&lt;";

    /// <summary>The annex: a row under a header line, with an attack in each cell.</summary>
    public static SourceFile File { get; } = TestData.File(
        $"""
        О стандарте <script>alert(0)</script>

        Постановление Правительства Республики Казахстан от 28 марта 2012 года № 363

        Стандарт государственной услуги «Выдача <script>alert(0)</script> справок»

        Приложение 1 к стандарту государственной услуги
        Адреса <script>alert(4)</script>

        {"\t"}№
        {"\t"}Наименование {Attack}
        {"\t"}Адрес Центра обслуживания населения
        {"\t"}Телефон
        {"\t"}Сайт
        {"\t"}График работы

        {"\t"}Акмолинская область {Attack}

        {"\t"}1
        {"\t"}ЦОН {Attack}
        {"\t"}г. Кокшетау, {Attack}
        {"\t"}40-10-76 {Attack}
        {"\t"}javascript:alert(5) www.example.kz/<script>
        {"\t"}{'\u202E'}с 9.00 до 18.00 {Attack}

        """,
        "<b onmouseover='alert(6)'>.txt");
}
