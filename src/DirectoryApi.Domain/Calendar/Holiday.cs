using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Domain.Calendar;

/// <summary>A day on which offices are closed though it is none of their weekly days off.</summary>
/// <param name="Key">Stable and readable: <c>nauryz</c>. The same for all days of one holiday.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Names">The name in Kazakh, Russian and English.</param>
public sealed record Holiday(string Key, HolidayKind Kind, IReadOnlyList<LocalizedText> Names);
