using DirectoryApi.Text.Csv;

namespace DirectoryApi.Text.Tests.Csv;

public class CsvTableTests
{
    [Fact]
    public void Quoted_fields_may_hold_commas_quotes_and_line_ends()
    {
        var record = Assert.Single(CsvTable.Parse("a.csv", "id,note\r\n1,\"one, \"\"two\"\"\r\nthree\"\r\n").Records);

        Assert.Equal("one, \"two\"\r\nthree", record["note"]);
    }

    [Theory]
    [InlineData("id,name\r\n1,a\r\n2,b\r\n")]
    [InlineData("id,name\n1,a\n2,b")]
    public void Records_end_with_CRLF_or_LF_and_the_last_with_the_text(string text)
    {
        Assert.Equal(["a", "b"], CsvTable.Parse("a.csv", text).Records.Select(record => record["name"]));
    }

    [Fact]
    public void A_record_knows_the_line_it_begins_on()
    {
        var records = CsvTable.Parse("a.csv", "id\n\"1\n1\"\n2\n").Records;

        Assert.Equal([2, 4], records.Select(record => record.Line));
    }

    [Fact]
    public void A_list_is_parted_by_bars_and_an_empty_field_is_an_empty_list()
    {
        var records = CsvTable.Parse("a.csv", "id,names\n1,Акмола|Ақмола\n2,\n").Records;

        Assert.Equal(["Акмола", "Ақмола"], records[0].List("names"));
        Assert.Empty(records[1].List("names"));
    }

    [Theory]
    [InlineData("id,name\n1\n", 2, null)]
    [InlineData("id,id\n1,2\n", 1, "id")]
    [InlineData("id,name\n1,a\"b\n", 2, null)]
    [InlineData("id,name\n1,a\n2,\"b\n", 3, null)]
    [InlineData("id,name\n1,\"a\"b\n", 2, null)]
    [InlineData("id,name\r1,a\r", 1, null)]
    public void A_text_that_is_no_table_is_refused_at_its_line(string text, int line, string? column)
    {
        var fault = Assert.Throws<DataFileException>(() => CsvTable.Parse("a.csv", text));

        Assert.Equal(("a.csv", line, column), (fault.File, fault.Line, fault.Column));
    }

    [Fact]
    public void A_missing_column_is_named_with_those_that_are_there()
    {
        var fault = Assert.Throws<DataFileException>(() => CsvTable.Parse("a.csv", "id,name\n", "id", "lat"));

        Assert.Equal("a.csv, line 1, column lat: The header has no such column. It has: id, name.", fault.Message);
    }

    [Theory]
    [InlineData("north")]
    [InlineData("91")]
    [InlineData("5,1")]
    [InlineData("")]
    public void Number_is_refused_outside_its_bounds_or_form(string written)
    {
        var record = CsvTable.Parse("a.csv", $"lat\n\"{written}\"\n").Records[0];

        Assert.Equal("lat", Assert.Throws<DataFileException>(() => record.Number("lat", -90, 90)).Column);
    }
}
