using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Importers.Fields.Hours;

/// <summary>Reads working hours printed in Russian into rules.</summary>
/// <remarks>
/// Two times are a stretch of opening for the days named before them, or for the working days named elsewhere in the text; after
/// «перерыв» they are a break in all stretches read so far. Days after «выходные дни» or «кроме» are taken out.
/// </remarks>
public sealed class HoursField
{
    /// <summary>Length in characters above which a text is no statement of hours; the longest one printed has some three hundred.</summary>
    private const int MaximumLength = 4096;

    private readonly List<HoursRule> _rules = [];
    private readonly HashSet<Weekday> _off = [];
    private readonly List<Weekday> _days = [];
    private IReadOnlyList<Weekday> _workingDays = [];
    private bool _daysAreOpen;
    private bool _rangeFollows;
    private bool _inBreak;
    private bool _inOff;
    private LocalTime? _start;

    private HoursField()
    {
    }

    /// <summary>The rules of <paramref name="text"/>, in the order printed; empty where it holds no times that could be read, or is longer than any statement of hours.</summary>
    public static IReadOnlyList<HoursRule> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaximumLength)
        {
            return [];
        }

        var field = new HoursField();
        foreach (var token in HoursTokenizer.Tokenize(text))
        {
            field.Take(token);
        }

        return field.Finish();
    }

    private void Take(HoursToken token)
    {
        switch (token.Kind)
        {
            case HoursTokenKind.Day:
                TakeDay(token.Day);
                return;
            case HoursTokenKind.Time:
                TakeTime(token.Time);
                break;
            case HoursTokenKind.Range:
                _rangeFollows = true;
                return;
            case HoursTokenKind.Joiner:
                return;
            case HoursTokenKind.Break:
                _inBreak = true;
                break;
            case HoursTokenKind.Off:
                _inOff = true;
                break;
            case HoursTokenKind.Stop:
                _inBreak = false;
                _inOff = false;
                break;
        }

        CloseDays();
    }

    private void TakeDay(Weekday day)
    {
        if (_inOff)
        {
            _off.Add(day);
            return;
        }

        if (!_daysAreOpen)
        {
            _days.Clear();
            _daysAreOpen = true;
        }

        if (_rangeFollows && _days.Count > 0)
        {
            for (var next = _days[^1] + 1; next < day; next++)
            {
                _days.Add(next);
            }
        }

        _rangeFollows = false;
        _days.Add(day);
    }

    /// <summary>Days that no time followed are the working days the text opens with.</summary>
    private void CloseDays()
    {
        if (_daysAreOpen && _workingDays.Count == 0)
        {
            _workingDays = [.. _days];
        }

        _daysAreOpen = false;
        _rangeFollows = false;
    }

    private void TakeTime(LocalTime time)
    {
        if (_start is not { } opens)
        {
            _start = time;
            return;
        }

        _start = null;
        if (opens >= time)
        {
            return;
        }

        if (_inBreak)
        {
            AddBreak(new TimeRange(opens, time));
        }
        else
        {
            _rules.Add(new HoursRule([.. _days], opens, time, []));
        }
    }

    private void AddBreak(TimeRange pause)
    {
        for (var index = 0; index < _rules.Count; index++)
        {
            var rule = _rules[index];
            if (rule.Opens < pause.Opens && pause.Closes < rule.Closes)
            {
                _rules[index] = rule with { Breaks = [.. rule.Breaks, pause] };
            }
        }
    }

    private IReadOnlyList<HoursRule> Finish() =>
        [.. _rules.Select(rule => rule with
        {
            Days = [.. (rule.Days.Count > 0 ? rule.Days : _workingDays).Except(_off).Distinct().Order()],
        })];
}
