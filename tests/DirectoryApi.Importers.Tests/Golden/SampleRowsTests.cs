using System.Globalization;
using System.Text.Json;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reporting;

namespace DirectoryApi.Importers.Tests.Golden;

/// <summary>
/// Rows that were checked by hand against the printed tables, in <c>sample.rows.jsonl</c>. Differences of layout do not count: white
/// space, the style of quotes and dashes, a closing comma or full stop.
/// </summary>
public class SampleRowsTests
{
    private static readonly string[] TextFields = ["parent", "name", "address", "postal_code", "settlement", "settlement_type", "region"];

    private static readonly string[] OfficialFields = ["position", "room"];

    public static TheoryData<string> Samples { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "sample.rows.jsonl"))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Row_IsReadAsItWasCheckedByHand(string sample)
    {
        using var expected = JsonDocument.Parse(sample);
        using var actual = JsonDocument.Parse(Json(Find(expected.RootElement)));
        foreach (var field in TextFields)
        {
            Assert.Equal(Squeeze(expected.RootElement.GetProperty(field)), Squeeze(actual.RootElement.GetProperty(field)));
        }

        foreach (var field in OfficialFields.Where(field => expected.RootElement.TryGetProperty(field, out _)))
        {
            Assert.Equal(Squeeze(expected.RootElement.GetProperty(field)), Squeeze(actual.RootElement.GetProperty(field)));
        }

        Assert.Equal(Lists(expected.RootElement.GetProperty("phones")), Lists(actual.RootElement.GetProperty("phones")));
        Assert.Equal(Squeeze(expected.RootElement.GetProperty("websites")), Squeeze(actual.RootElement.GetProperty("websites")));
        Assert.Equal(Squeeze(expected.RootElement.GetProperty("emails")), Squeeze(actual.RootElement.GetProperty("emails")));
        Assert.Equal(expected.RootElement.GetProperty("hours").GetRawText().Replace(" ", "", StringComparison.Ordinal), actual.RootElement.GetProperty("hours").GetRawText());
    }

    private static AnnexRow Find(JsonElement sample)
    {
        return TestData.Decree(sample.GetProperty("document").GetString()!).Rows.Single(row =>
            row.Key.Standard == sample.GetProperty("standard").GetInt32()
            && row.Key.Annex == sample.GetProperty("annex").GetString()
            && row.Row == sample.GetProperty("row").GetString());
    }

    private static byte[] Json(AnnexRow row)
    {
        using var stream = new MemoryStream();
        RowJsonWriter.Write(stream, row);
        return stream.ToArray();
    }

    private static string Lists(JsonElement phones) => string.Join(';', phones.EnumerateObject()
        .Where(column => column.Value.GetArrayLength() > 0)
        .OrderBy(column => column.Name, StringComparer.Ordinal)
        .Select(column => $"{column.Name}: {Squeeze(column.Value)}"));

    private static string Squeeze(JsonElement value) => string.Concat(value.ToString()
        .Where(character => !char.IsWhiteSpace(character))
        .Select(character => character switch
        {
            '«' or '»' or '“' or '”' => '"',
            '–' or '—' => '-',
            _ => char.ToLower(character, CultureInfo.InvariantCulture),
        })).Trim('.', ',', ';');
}
