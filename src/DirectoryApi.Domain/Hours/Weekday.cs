namespace DirectoryApi.Domain.Hours;

/// <summary>A day of the week, Monday first as in ISO 8601.</summary>
public enum Weekday
{
    /// <summary>понедельник / дүйсенбі.</summary>
    Monday,

    /// <summary>вторник / сейсенбі.</summary>
    Tuesday,

    /// <summary>среда / сәрсенбі.</summary>
    Wednesday,

    /// <summary>четверг / бейсенбі.</summary>
    Thursday,

    /// <summary>пятница / жұма.</summary>
    Friday,

    /// <summary>суббота / сенбі.</summary>
    Saturday,

    /// <summary>воскресенье / жексенбі.</summary>
    Sunday,
}
