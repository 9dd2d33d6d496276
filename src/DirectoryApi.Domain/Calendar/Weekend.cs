namespace DirectoryApi.Domain.Calendar;

/// <summary>
/// Which days of a weekend an office does not work. Holidays and moved days depend on it: a holiday on a Saturday is made up for
/// with a five-day week and not with a six-day week.
/// </summary>
[Flags]
public enum Weekend
{
    /// <summary>Neither: it works every day.</summary>
    None = 0,

    /// <summary>Saturday.</summary>
    Saturday = 1,

    /// <summary>Sunday, with a six-day week.</summary>
    Sunday = 2,

    /// <summary>Saturday and Sunday, with a five-day week.</summary>
    Both = Saturday | Sunday,
}
