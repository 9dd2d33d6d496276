using System.Net;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Tests.Reading.Docx;

namespace DirectoryApi.Importers.Tests.BadInput;

/// <summary>A decree with one table of two offices, to be spoilt in one place: as text, as a page and as a word-processor document.</summary>
internal static class SmallDecree
{
    public const string Act = "Постановление Правительства Республики Казахстан от 28 марта 2012 года № 363";

    private const string Title = "О стандарте";

    /// <summary>The heads of the table.</summary>
    public static readonly string[] Heads = ["№", "Наименование департаментов внутренних дел", "Адрес", "Номер телефона", "Интернет ресурс"];

    /// <summary>Its first row.</summary>
    public static readonly string[] First = ["1", "ДВД Акмолинской области", "г. Кокшетау, ул. Горького, 1", "29-11-11", "www.dvd.kz"];

    /// <summary>Its second row.</summary>
    public static readonly string[] Second = ["2", "ДВД Павлодарской области", "г. Павлодар, ул. Лермонтова, 51", "39-22-22", "www.dvdpavlodar.kz"];

    /// <summary>The formats that the decree can be had in.</summary>
    public static readonly string[] Formats = ["txt", "html", "docx"];

    /// <summary>A row of the table with one of its cells changed.</summary>
    public static string[] With(string[] row, int cell, string text) => [.. row[..cell], text, .. row[(cell + 1)..]];

    /// <summary>The text of the decree.</summary>
    public static string AsText(params string[][] rows) => $"{Title}\n\n{Act}\n\n{string.Join("\n\n", rows.Select(row => string.Join('\n', row.Select(cell => "\t" + cell))))}\n";

    /// <summary>The decree as a file of a format.</summary>
    public static SourceFile File(string format, params string[][] rows) => format switch
    {
        "html" => TestData.File(
            $"<p>{Title}<p>{Act}<table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}"))}"))}</table>", "test.html"),
        "docx" => DocxFile.Of(DocxFile.P(Title) + DocxFile.P(Act) + DocxFile.T([.. rows.Select(row => DocxFile.R(row))])),
        _ => TestData.File(AsText(rows)),
    };

    /// <summary>Imports a file.</summary>
    public static ImportedDecree Import(SourceFile file) => new AnnexImporter(TestData.Gazetteer).Import(file, TestContext.Current.CancellationToken);

    /// <summary>The codes of what was told of the rows; what the decree has too little of for any test is left out.</summary>
    public static IEnumerable<string> Codes(ImportedDecree decree) =>
        decree.Warnings.Select(warning => warning.Code).Where(code => code is not ("standard.heading-missing" or "annex.heading-missing"));
}
