namespace DirectoryApi.Domain.Calendar;

/// <summary>A day off that an act moved: it is worked, and another day is off.</summary>
/// <param name="Worked">The day that is worked: a Saturday as a rule.</param>
/// <param name="Off">The day that is off instead.</param>
public sealed record MovedDay(DateOnly Worked, DateOnly Off);
