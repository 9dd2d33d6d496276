namespace DirectoryApi.Importers.Fields.Hours;

/// <summary>What a piece of a text on working hours means; the words are rows of <c>data/vocabulary/hours-words.tsv</c>.</summary>
internal enum HoursTokenKind
{
    /// <summary>Any other word.</summary>
    Word,

    /// <summary>A day of the week.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A word or sign that makes a range of the days around it.</summary>
    Range,

    /// <summary>A word that only joins: «и», «және», a comma.</summary>
    Joiner,

    /// <summary>«перерыв», «үзіліс».</summary>
    Break,

    /// <summary>«без перерыва», «үзіліссіз».</summary>
    NoBreak,

    /// <summary>«выходные дни», «демалыс күндері»: the days that follow are days off; those before it where none follow.</summary>
    Off,

    /// <summary>«кроме»: the days that follow are days off.</summary>
    DaysAfter,

    /// <summary>«басқа», «қоспағанда»: the days before the word are days off.</summary>
    DaysBefore,

    /// <summary>«ежедневно», «күн сайын»: every day.</summary>
    Daily,

    /// <summary>«пять дней», «аптасына бес күн»: Monday to Friday.</summary>
    FiveDays,

    /// <summary>«шесть дней», «аптасына алты күн»: Monday to Saturday.</summary>
    SixDays,

    /// <summary>«круглосуточно», «тәулік бойы»: from midnight to midnight.</summary>
    AroundTheClock,

    /// <summary>«ай сайын», «каждого месяца»: the text speaks of days of a month, not of a week.</summary>
    Monthly,

    /// <summary>The end of a sentence.</summary>
    Stop,
}
