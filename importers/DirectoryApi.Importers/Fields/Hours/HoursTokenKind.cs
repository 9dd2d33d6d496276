namespace DirectoryApi.Importers.Fields.Hours;

/// <summary>What a piece of a text on working hours means.</summary>
internal enum HoursTokenKind
{
    /// <summary>A day of the week.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A word or sign that makes a range of the days around it.</summary>
    Range,

    /// <summary>A word that only joins: «и», «с», a comma.</summary>
    Joiner,

    /// <summary>«перерыв».</summary>
    Break,

    /// <summary>«без перерыва».</summary>
    NoBreak,

    /// <summary>«выходные дни», «кроме»: the days that follow are days off.</summary>
    Off,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>Any other word.</summary>
    Word,
}
