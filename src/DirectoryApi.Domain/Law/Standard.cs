namespace DirectoryApi.Domain.Law;

/// <summary>A standard of a public service (мемлекеттік қызмет стандарты / стандарт государственной услуги) that a decree approves.</summary>
/// <param name="Ordinal">1-based position of the standard in its decree.</param>
/// <param name="Name">The name of the service in the language of the decree, without quotes.</param>
/// <param name="Line">The line of the decree on which the standard begins, 1-based.</param>
public sealed record Standard(int Ordinal, string Name, int Line)
{
    /// <summary>The hours its clause on working hours gives, for offices whose annex prints none; empty where it gives none.</summary>
    public IReadOnlyList<ClauseHours> Hours { get; init; } = [];
}
