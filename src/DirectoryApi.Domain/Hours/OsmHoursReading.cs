namespace DirectoryApi.Domain.Hours;

/// <summary>What <see cref="OsmOpeningHours.TryParse"/> makes of a text.</summary>
public sealed record OsmHoursReading
{
    private OsmHoursReading()
    {
    }

    /// <summary>The week, ordered by day and opening time, none touching another; empty for <c>off</c>, and where there is a <see cref="Problem"/>.</summary>
    public IReadOnlyList<OpeningPeriod> Periods { get; private init; } = [];

    /// <summary>Whether the text says that public holidays are days off: <c>PH off</c>.</summary>
    public bool IsOffOnPublicHolidays { get; private init; }

    /// <summary>What is wrong and what would be right, in English; null where nothing is.</summary>
    public string? Problem { get; private init; }

    /// <summary>Where in the text the problem is, in characters from 0, its length at most; 0 where there is none.</summary>
    public int Position { get; private init; }

    internal static OsmHoursReading Of(IReadOnlyList<OpeningPeriod> periods, bool isOffOnPublicHolidays) =>
        new() { Periods = periods, IsOffOnPublicHolidays = isOffOnPublicHolidays };

    internal static OsmHoursReading Failed(string problem, int position) => new() { Problem = problem, Position = position };
}
