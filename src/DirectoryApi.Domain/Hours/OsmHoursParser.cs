namespace DirectoryApi.Domain.Hours;

/// <summary>
/// Reads rules of days and times. A rule replaces what earlier rules say of its days, as the notation has it; one that follows a
/// comma is added to them.
/// </summary>
internal sealed class OsmHoursParser(string text)
{
    private const int DaysPerWeek = 7;
    private const int AllDays = (1 << DaysPerWeek) - 1;
    private const string WhatIsADay = "Mo, Tu, We, Th, Fr, Sa, Su or PH";

    // Of every day, in minutes from its midnight; those past 24:00 go on into the next day.
    private readonly List<(int Opens, int Closes)>[] _days = [[], [], [], [], [], [], []];
    private readonly OsmHoursScanner _scanner = new(text);
    private bool _isOffOnPublicHolidays;
    private OsmHoursReading? _failure;

    /// <summary>Reads the whole text.</summary>
    public OsmHoursReading Read()
    {
        if (_scanner.IsAtEnd)
        {
            return OsmHoursReading.Failed("There is nothing to read; a week without hours is written \"off\".", 0);
        }

        var isAdded = false;
        do
        {
            if (!TryReadRule(isAdded, out var isFollowedByMore))
            {
                return _failure!;
            }

            isAdded = isFollowedByMore;
        }
        while (isAdded || (_scanner.Take(';') && !_scanner.IsAtEnd));

        return _scanner.IsAtEnd
            ? OsmHoursReading.Of(Periods(), _isOffOnPublicHolidays)
            : OsmHoursReading.Failed("A semicolon between two rules, or the end, is expected here.", _scanner.Next);
    }

    private bool TryReadRule(bool isAdded, out bool isFollowedByMore)
    {
        isFollowedByMore = false;
        if (_scanner.TakeAlways())
        {
            Set(AllDays, [(0, LocalTime.EndOfDay.Minutes)], isAdded);
            return true;
        }

        if (!TryReadDays(out var days, out var hasHolidays))
        {
            return false;
        }

        _scanner.Take(':');
        var start = _scanner.Next;
        if (_scanner.TakeWord("off") || _scanner.TakeWord("closed"))
        {
            _isOffOnPublicHolidays |= hasHolidays;
            Set(days, [], isAdded: false);
            return true;
        }

        if (hasHolidays)
        {
            return Fail("Hours on public holidays are not understood; only \"PH off\" is.", start);
        }

        if (!TryReadTimes(start, out var times, out isFollowedByMore))
        {
            return false;
        }

        Set(days, times, isAdded);
        return true;
    }

    // No days at all mean every day.
    private bool TryReadDays(out int days, out bool hasHolidays)
    {
        (days, hasHolidays) = (0, false);
        do
        {
            if (_scanner.TakeWord("PH"))
            {
                hasHolidays = true;
            }
            else if (TryTakeDay(out var first))
            {
                var last = first;
                if (_scanner.TakeDash() && !TryTakeDay(out last))
                {
                    return Fail($"The last day of a range is expected here: {WhatIsADay[..^6]}.", _scanner.Next);
                }

                days |= RangeOf(first, last);
            }
            else if (days == 0 && !hasHolidays)
            {
                days = AllDays;
                return true;
            }
            else
            {
                return Fail($"A day is expected here: {WhatIsADay}.", _scanner.Next);
            }
        }
        while (_scanner.Take(','));

        return true;
    }

    private bool TryReadTimes(int start, out List<(int Opens, int Closes)> times, out bool isFollowedByMore)
    {
        times = [];
        isFollowedByMore = false;
        do
        {
            if (times.Count > 0 && !_scanner.IsAtFigure)
            {
                isFollowedByMore = true;
                return true;
            }

            start = times.Count > 0 ? _scanner.Next : start;
            if (!_scanner.TakeTime(out var opens) || opens >= LocalTime.EndOfDay.Minutes)
            {
                return Fail("Days, an opening time such as 09:00, \"off\" or \"24/7\" is expected here.", start);
            }

            if (!_scanner.TakeDash())
            {
                return Fail("A hyphen and a closing time are expected here.", _scanner.Next);
            }

            start = _scanner.Next;
            if (!_scanner.TakeTime(out var closes) || closes == opens || (closes > LocalTime.EndOfDay.Minutes && closes - LocalTime.EndOfDay.Minutes > opens))
            {
                return Fail("A closing time such as 18:30 is expected here, another one than the opening time and at most a day later.", start);
            }

            times.Add((opens, closes > opens ? closes : closes + LocalTime.EndOfDay.Minutes));
        }
        while (_scanner.Take(','));

        return true;
    }

    // From one day on to another, over the end of the week where the other comes first: Fr-Mo.
    private static int RangeOf(int first, int last)
    {
        var days = 1 << first;
        for (var day = first; day != last;)
        {
            day = (day + 1) % DaysPerWeek;
            days |= 1 << day;
        }

        return days;
    }

    private IReadOnlyList<OpeningPeriod> Periods()
    {
        var periods = new List<OpeningPeriod>();
        for (var day = 0; day < DaysPerWeek; day++)
        {
            foreach (var (opens, closes) in _days[day])
            {
                var end = LocalTime.EndOfDay.Minutes;
                periods.Add(new OpeningPeriod((Weekday)day, new TimeRange(At(opens), At(Math.Min(closes, end)))));
                if (closes > end)
                {
                    periods.Add(new OpeningPeriod((Weekday)((day + 1) % DaysPerWeek), new TimeRange(At(0), At(closes - end))));
                }
            }
        }

        return OpeningHours.Merge(periods);

        static LocalTime At(int minutes) => LocalTime.TryCreate(minutes / 60, minutes % 60, out var time)
            ? time
            : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "Not a time of day.");
    }

    private bool TryTakeDay(out int day)
    {
        for (day = 0; day < DaysPerWeek; day++)
        {
            if (_scanner.TakeWord(OsmOpeningHours.NameOf((Weekday)day)))
            {
                return true;
            }
        }

        return false;
    }

    private void Set(int days, List<(int Opens, int Closes)> times, bool isAdded)
    {
        for (var day = 0; day < DaysPerWeek; day++)
        {
            if ((days >> day & 1) != 0)
            {
                if (!isAdded)
                {
                    _days[day].Clear();
                }

                _days[day].AddRange(times);
            }
        }
    }

    private bool Fail(string problem, int position)
    {
        _failure = OsmHoursReading.Failed(problem, position);
        return false;
    }
}
