using System.Text;
using System.Text.Json;
using DirectoryApi.Planning;
using DirectoryApi.Planning.Reports;

namespace DirectoryApi.Tests.Planning.Reports;

public class PlanReportTests
{
    private static readonly EditionPlan Plan = MakePlan();

    [Fact]
    public void Text_TellsCountsAndEveryChange() =>
        Assert.Equal(
            """
            Made from edition 7 of the store, which it would replace.
              P1200000363.ru.txt: takes the place of the one the store holds, 2 rows, 2 rows before, 1 renamed, 1 changed
            2 offices now, 2 then:
                   0  withdrawn
                   0  merged
                   0  added
                   1  renamed
                   0  moved
                   1  changed
                   0  unchanged
            Renamed:
              centre-b «<b>ЦОН</b>» (P1200000363.ru.txt:20)
                name in Russian: «ЦОН 2» → «<b>ЦОН</b>» (P1200000363.ru.txt:20)
            Changed:
              centre-a «ЦОН 1» (P1200000363.ru.txt:10)
                phones: «11-11-11» → «11-11-1�2» (P1200000363.ru.txt:12)

            """.ReplaceLineEndings("\n"),
            PlanText.Of(Plan));

    [Fact]
    public void Json_HasEveryKey_AndPlacesToFindValuesBy()
    {
        using var output = new MemoryStream();
        PlanJsonWriter.Write(output, Plan);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(output.ToArray());
        Assert.Equal(
            ["baseEdition", "counts", "documents", "offices", "doubts", "warnings"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            """{"before":2,"after":2,"withdrawn":0,"merged":0,"added":0,"renamed":1,"moved":0,"changed":1,"unchanged":0,"withdrawnShare":0}""",
            json.RootElement.GetProperty("counts").GetRawText());
        Assert.Equal(
            """{"kind":"CHANGED","id":"T2ZmaWNlOmE","key":"a","slug":"centre-a","name":"ЦОН 1","document":"p1200000363-ru","place":{"file":"P1200000363.ru.txt","line":10,"endLine":12,"cell":0,"row":"p1200000363-ru/1/2/1"},"into":null,"values":[{"field":"phones","before":"11-11-11","after":"11-11-1\u00012","beforePlace":{"file":"P1200000363.ru.txt","line":12,"endLine":12,"cell":3,"row":"p1200000363-ru/1/2/1"},"afterPlace":{"file":"P1200000363.ru.txt","line":12,"endLine":12,"cell":3,"row":"p1200000363-ru/1/2/1"}}]}""",
            json.RootElement.GetProperty("offices")[1].GetRawText());
    }

    [Fact]
    public void Html_LinksEveryValueToItsCell_AndTextIsNeverMarkup()
    {
        using var output = new MemoryStream();
        PlanHtmlWriter.Write(output, Plan);
        var page = Encoding.UTF8.GetString(output.ToArray());
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>ЦОН</b>", page, StringComparison.Ordinal);
        Assert.Contains("<ins class=\"lines\">&lt;b&gt;ЦОН&lt;/b&gt;</ins>", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        var links = System.Text.RegularExpressions.Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.True(links.Length > 5, string.Join(' ', links));
        Assert.All(links, link => Assert.Contains($"id=\"{link}\"", page, StringComparison.Ordinal));
    }

    private static EditionPlan MakePlan()
    {
        var before = Samples.Decree(("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-11"), ("ЦОН 2", "г. Астана, ул. Кенесары, 2", "22-22-22"));
        var after = Samples.Decree(("ЦОН 1", "г. Астана, ул. Кенесары, 1", "11-11-1\u00012"), ("<b>ЦОН</b>", "г. Астана, ул. Кенесары, 2", "22-22-22"));
        return Samples.Plan(before, Samples.Offices(before), after, Samples.Offices(after));
    }
}
