using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Domain.Addresses;

/// <summary>An address with the parts that could be told apart.</summary>
public sealed record PostalAddress
{
    /// <summary>The whole address, without the postal code, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The language it is in.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether an annex prints it, or it was composed from the printed one in another language.</summary>
    public TextOrigin Origin { get; init; } = TextOrigin.Printed;

    /// <summary>The postal code of six digits; null where none is printed.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The settlement as printed, without its type word; the smaller one where two are named; null where none is.</summary>
    public string? Settlement { get; init; }

    /// <summary>The street, avenue or microdistrict with its type word; null where none is.</summary>
    public string? Street { get; init; }

    /// <summary>The house number with its letter or fraction, without the words for "house"; null where none is.</summary>
    public string? Building { get; init; }
}
