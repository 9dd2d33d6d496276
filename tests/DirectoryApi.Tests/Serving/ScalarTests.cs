using System.Text.Json;
using DirectoryApi.GraphQL.TypeSystem;
using DirectoryApi.Serving.Scalars;

namespace DirectoryApi.Tests.Serving;

public class ScalarTests
{
    [Fact]
    public void Values_AreReadFromRequests()
    {
        Assert.Equal(new DateOnly(2012, 3, 28), new DateScalar().ParseValue(Json("\"2012-03-28\"")));
        Assert.Equal(new DateTimeOffset(2026, 3, 28, 9, 0, 0, TimeSpan.FromHours(5)), new DateTimeScalar().ParseValue(Json("\"2026-03-28T09:00:00+05:00\"")));
        Assert.Equal(TimeSpan.Zero, new DateTimeScalar().ParseValue(Json("\"2026-03-28T09:00:00.25Z\"")).Offset);
        Assert.Equal(1440, new LocalTimeScalar().ParseValue(Json("\"24:00\"")).Minutes);
        Assert.Equal("www.mvd.kz", new UrlScalar().ParseValue(Json("\"http://www.mvd.kz/\"")).Host);
    }

    [Theory]
    [InlineData("\"28.03.2012\"")]
    [InlineData("\"2012-02-30\"")]
    [InlineData("20120328")]
    public void Values_OfAnotherForm_AreRefusedWithAnExample(string json)
    {
        var error = Assert.Throws<ScalarValueException>(() => new DateScalar().ParseValue(Json(json)));
        Assert.Contains("expected a date such as \"2012-03-28\"", error.Message, StringComparison.Ordinal);
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
