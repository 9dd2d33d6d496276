using System.Text;
using System.Text.Json;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Importers.Tests.Reporting;

public class RowJsonWriterTests
{
    [Fact]
    public void Write_GivesOneLineWithEveryKey()
    {
        Assert.Equal(
            """{"document":"P1200000363.ru","standard":1,"annex":"1","row":"1","line":LINE,"lang":"ru","parent":null,"group":null,"name":"ЦОН Акмолинской области","position":null,"room":null,"address":"город Кокшетау, улица Ауезова, д. 189 «а»","postal_code":null,"phones":{"operating_hall":["40-10-76"],"head":["40-10-76"]},"emails":[],"websites":[],"hours_text":TEXT,"hours":[{"days":["mo","tu","we","th","fr"],"opens":"09:00","closes":"20:00","breaks":[]},{"days":["sa"],"opens":"09:00","closes":"13:00","breaks":[]}],"settlement":"Кокшетау","settlement_type":"город","region":"Акмолинская область"}""" + "\n",
            Write(TestData.Russian.Rows[0])
                .Replace($"\"line\":{TestData.Russian.Rows[0].Span.Line}", "\"line\":LINE", StringComparison.Ordinal)
                .Replace($"\"{TestData.Russian.Rows[0].HoursText!.Value}\"", "TEXT", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_OfEveryRow_IsValidJsonOnALineOfItsOwn()
    {
        foreach (var row in TestData.Kazakh.Rows.Where(row => row.Key.Standard == 1))
        {
            var line = Write(row);
            Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
            using var json = JsonDocument.Parse(line);
            Assert.Equal(row.Name?.Value, json.RootElement.GetProperty("name").GetString());
        }
    }

    [Fact]
    public void Write_LeavesTheStreamOpen()
    {
        using var stream = new MemoryStream();
        RowJsonWriter.Write(stream, TestData.Russian.Rows[0]);
        RowJsonWriter.Write(stream, TestData.Russian.Rows[1]);
        Assert.Equal(2, Encoding.UTF8.GetString(stream.ToArray()).Count(character => character == '\n'));
    }

    private static string Write(AnnexRow row)
    {
        using var stream = new MemoryStream();
        RowJsonWriter.Write(stream, row);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
