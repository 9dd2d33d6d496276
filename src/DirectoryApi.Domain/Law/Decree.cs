using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Domain.Law;

/// <summary>A government decree (қаулы / постановление) that approves one or more standards, in one language.</summary>
public sealed record Decree
{
    /// <summary>Stable and readable: the act's registration number and language in lower case, <c>p1200000363-ru</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>The act's registration number and language as files are named, <c>P1200000363.ru</c>.</summary>
    public required string Stem { get; init; }

    /// <summary>The number in the decree's own heading, <c>363</c>.</summary>
    public required string Number { get; init; }

    /// <summary>The date the decree was adopted on.</summary>
    public required DateOnly AdoptedOn { get; init; }

    /// <summary>The decree's title in its own language, on one line.</summary>
    public required string Title { get; init; }

    /// <summary>The language the decree is printed in.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether the document says that it was repealed.</summary>
    public required DocumentStatus Status { get; init; }

    /// <summary>The date of the act that repealed it; null where it is in force or the date is not given.</summary>
    public DateOnly? RepealedOn { get; init; }

    /// <summary>The act that repealed it, as printed; null where it is in force or the act is not named.</summary>
    public string? RepealedBy { get; init; }
}
