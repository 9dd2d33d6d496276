using DirectoryApi.Domain.Hours;

namespace DirectoryApi.Importers.Fields.Hours;

/// <summary>A piece of a text on working hours.</summary>
/// <param name="Kind">What it means.</param>
/// <param name="Day">The day, for <see cref="HoursTokenKind.Day"/>.</param>
/// <param name="Time">The time, for <see cref="HoursTokenKind.Time"/>.</param>
internal readonly record struct HoursToken(HoursTokenKind Kind, Weekday Day = default, LocalTime Time = default);
