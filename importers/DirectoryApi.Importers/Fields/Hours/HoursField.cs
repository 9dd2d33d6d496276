using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Importers.Fields.Hours;

/// <summary>Reads working hours printed in Kazakh or Russian into rules.</summary>
/// <remarks>
/// Two times are a stretch of opening for the days named before them, or for the working days named elsewhere in the text; beside
/// «перерыв», «үзіліс» they are a break in the stretches before it, back to the last break. Days after «выходные дни» or «кроме», around «демалыс» and
/// before «басқа» are taken out. Where the text names no working days but days off, or Saturday's own hours, the other stretches
/// hold on the days that remain. Times after a word for days of a month are no part of the week and are left out.
/// </remarks>
public sealed class HoursField
{
    /// <summary>Length in characters above which a text is no statement of hours; the longest one printed has some three hundred.</summary>
    private const int MaximumLength = 4096;

    private static readonly Weekday[] WholeWeek = Enum.GetValues<Weekday>();

    private readonly List<HoursRule> _rules = [];
    private readonly HashSet<Weekday> _off = [];
    private readonly List<Weekday> _days = [];
    private readonly List<Weekday> _beforeOff = [];
    private Weekday[] _workingDays = [];
    private Weekday[]? _week;
    private HoursTokenKind _last;
    private bool _daysAreOpen;
    private bool _rangeFollows;
    private bool _breakFollows;
    private bool _breakTaken;
    private int _statement;
    private bool _inOff;
    private bool _isMonthly;
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
            field._last = token.Kind;
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
            case HoursTokenKind.Range:
                _rangeFollows = true;
                return;
            case HoursTokenKind.Joiner:
                return;
            case HoursTokenKind.DaysBefore:
                TakeDaysBefore();
                return;
            case HoursTokenKind.Off:
                _beforeOff.Clear();
                _beforeOff.AddRange(_daysAreOpen ? _days : []);
                _inOff = true;
                break;
            case HoursTokenKind.DaysAfter:
                _inOff = true;
                break;
            case HoursTokenKind.Time:
                TakeTime(token.Time);
                _inOff = false;
                _daysAreOpen = false;
                break;
            case HoursTokenKind.AroundTheClock:
                _rules.Add(new HoursRule([.. _days], default, LocalTime.EndOfDay, []));
                break;
            case HoursTokenKind.Break:
                _breakFollows = true;
                break;
            case HoursTokenKind.Daily:
                _week ??= WholeWeek;
                break;
            case HoursTokenKind.FiveDays:
                _week = WholeWeek[..5];
                break;
            case HoursTokenKind.SixDays:
                _week = WholeWeek[..6];
                break;
            case HoursTokenKind.Monthly:
                _isMonthly = true;
                break;
            case HoursTokenKind.Stop:
                EndSentence();
                break;
        }

        CloseDays();
    }

    private void TakeDay(Weekday day)
    {
        if (_inOff)
        {
            _beforeOff.Clear();
            _off.UnionWith(Days(_off, day));
            _rangeFollows = false;
            return;
        }

        if (!_daysAreOpen)
        {
            _days.Clear();
            _daysAreOpen = true;
        }

        if (_breakTaken)
        {
            // After a break with its times other days begin a statement of their own, with breaks of its own.
            _breakFollows = false;
            _breakTaken = false;
            _statement = _rules.Count;
        }

        _days.AddRange(Days(_days, day));
        _rangeFollows = false;
    }

    /// <summary>The day, and those between it and the last one where a dash parts them, or nothing at all (the dash is lost).</summary>
    private IEnumerable<Weekday> Days(IReadOnlyCollection<Weekday> before, Weekday day)
    {
        var isRange = before.Count > 0 && (_rangeFollows || _last == HoursTokenKind.Day);
        for (var next = isRange ? before.Last() + 1 : day; next < day; next++)
        {
            yield return next;
        }

        yield return day;
    }

    private void TakeDaysBefore()
    {
        _inOff = false;
        if (_daysAreOpen)
        {
            _off.UnionWith(_days);
            _days.Clear();
            _daysAreOpen = false;
        }
    }

    /// <summary>Days that no time followed are the working days the text opens with.</summary>
    private void CloseDays()
    {
        if (_daysAreOpen && _workingDays.Length == 0)
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
        if (opens >= time || _isMonthly)
        {
            return;
        }

        if (_breakFollows)
        {
            AddBreak(new TimeRange(opens, time));
            _breakTaken = true;
        }
        else
        {
            _rules.Add(new HoursRule([.. _days], opens, time, []));
        }
    }

    private void AddBreak(TimeRange pause)
    {
        for (var index = _statement; index < _rules.Count; index++)
        {
            var rule = _rules[index];
            if (rule.Opens < pause.Opens && pause.Closes < rule.Closes)
            {
                _rules[index] = rule with { Breaks = [.. rule.Breaks, pause] };
            }
        }
    }

    private void EndSentence()
    {
        if (_breakFollows && !_breakTaken && _rules.Count > 1)
        {
            // Kazakh may name the break after its times: «13.00-ден 14.00-ге дейін үзіліс».
            var pause = _rules[^1];
            _rules.RemoveAt(_rules.Count - 1);
            AddBreak(new TimeRange(pause.Opens, pause.Closes));
        }

        _breakFollows = false;
        _breakTaken = false;
        _inOff = false;
    }

    private IReadOnlyList<HoursRule> Finish()
    {
        CloseDays();
        EndSentence();
        if (_beforeOff.Count > 0)
        {
            // «жексенбі - демалыс»: nothing follows the word, so it speaks of the days before it.
            _off.UnionWith(_beforeOff);
            _workingDays = [.. _workingDays.Except(_beforeOff)];
        }

        var ownDays = _rules.SelectMany(rule => rule.Days).ToHashSet();
        var others = _workingDays.Length > 0 ? _workingDays : _week ?? Remaining(ownDays);
        return [.. _rules.Select(rule => rule with
        {
            Days = [.. (rule.Days.Count > 0 ? rule.Days : others).Except(_off).Distinct().Order()],
        })];
    }

    /// <summary>The days that stretches without days hold on, by what is said of the others; none where nothing is.</summary>
    private Weekday[] Remaining(HashSet<Weekday> ownDays) =>
        ownDays.Count == 0 && _off.Count == 0
            ? []
            : [.. WholeWeek.Except(ownDays).Where(day => day != Weekday.Sunday || _off.Count > 0)];
}
