using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Contacts;

/// <summary>An official of an office and how to reach them, as a table of contacts prints it.</summary>
public sealed record ContactPoint
{
    /// <summary>What the official is to be turned to for.</summary>
    public required ContactRole Role { get; init; }

    /// <summary>The position as printed; null where the cell is empty.</summary>
    public string? Position { get; init; }

    /// <summary>Number or place of the room as printed; null where the cell is empty.</summary>
    public string? Room { get; init; }

    /// <summary>The phones in the order printed.</summary>
    public required IReadOnlyList<PhoneNumber> Phones { get; init; }

    /// <summary>The e-mail addresses.</summary>
    public required IReadOnlyList<string> Emails { get; init; }

    /// <summary>The sites as absolute URLs.</summary>
    public required IReadOnlyList<string> Websites { get; init; }

    /// <summary>When the official receives, week by week; null where it is not known or the row gives days of a month.</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>The row that prints it.</summary>
    public required RowKey Source { get; init; }
}
