namespace DirectoryApi.Domain.Offices;

/// <summary>What one annex said of an office, kept where a newer annex, or a newer version of the same one, says otherwise.</summary>
public sealed record OfficeStatement
{
    /// <summary>The decree.</summary>
    public required string DocumentSlug { get; init; }

    /// <summary>The date the decree was adopted on.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>True where an updated annex took the place of the one that said this; false where the annex still stands beside newer ones.</summary>
    public required bool IsReplaced { get; init; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>The address as printed, with its postal code before it where one was printed; null where there was none.</summary>
    public string? Address { get; init; }

    /// <summary>The phones as printed.</summary>
    public required IReadOnlyList<string> Phones { get; init; }

    /// <summary>The hours as text: as printed, else in the OpenStreetMap notation; null where there were none.</summary>
    public string? Hours { get; init; }
}
