using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Domain.Tests.Hours;

public class HoursRuleTests
{
    [Theory]
    [InlineData("09:00-18:00", "", "09:00-18:00")]
    [InlineData("09:00-18:00", "13:00-14:00", "09:00-13:00 14:00-18:00")]
    [InlineData("09:00-18:00", "16:00-16:15 11:00-11:15", "09:00-11:00 11:15-16:00 16:15-18:00")]
    [InlineData("09:00-18:00", "12:00-14:00 13:00-15:00", "09:00-12:00 15:00-18:00")]
    [InlineData("09:00-18:00", "08:00-10:00", "10:00-18:00")]
    [InlineData("09:00-18:00", "17:00-19:00", "09:00-17:00")]
    [InlineData("09:00-18:00", "19:00-20:00", "09:00-18:00")]
    [InlineData("09:00-18:00", "09:00-18:00", "")]
    public void OpenRanges_AreTheHoursLessTheBreaks(string hours, string breaks, string open)
    {
        var (opens, closes) = Range(hours);
        var rule = new HoursRule([], opens, closes, [.. breaks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Range)]);
        Assert.Equal(open, string.Join(' ', rule.OpenRanges().Select(range => $"{range.Opens}-{range.Closes}")));
    }

    private static TimeRange Range(string text) => new(Time(text[..5]), Time(text[6..]));

    private static LocalTime Time(string text) => LocalTime.TryParse(text, out var time) ? time : throw new FormatException(text);
}
