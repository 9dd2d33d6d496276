using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Domain.Rows;

/// <summary>
/// One printed row of an office table: nothing merged, nothing lost. Values are as printed, with only the damage of layout
/// repaired (line breaks, hyphenation, letter-spacing, space before a comma); the source's own misprints stay.
/// </summary>
public sealed record AnnexRow
{
    /// <summary>The decree's file stem, <c>P1200000363.ru</c>.</summary>
    public required string Document { get; init; }

    /// <summary>Names the row within the directory.</summary>
    public required RowKey Key { get; init; }

    /// <summary>Language of the decree.</summary>
    public required Language Language { get; init; }

    /// <summary>What the table lists.</summary>
    public required OfficeKind Kind { get; init; }

    /// <summary>The lines of the row in the file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The cells exactly as read.</summary>
    public required IReadOnlyList<SourceCell> Cells { get; init; }

    /// <summary>
    /// The label of the row within its annex: <c>3</c>; <c>2/4</c> for sub-row <c>4)</c> of <c>2.</c>; <c>3/7/2</c> for the
    /// second unit without a number under <c>7)</c>.
    /// </summary>
    public string Row => Key.Row;

    /// <summary>The department or branch a sub-row belongs to; null for a row that stands by itself.</summary>
    public string? Parent { get; init; }

    /// <summary>The header line of the region the row stands under; null where the table has no such lines.</summary>
    public string? Group { get; init; }

    /// <summary>
    /// True where the row names an official of the office and how to reach them (position, room, reception hours), and not the
    /// office itself.
    /// </summary>
    public bool IsContactPoint { get; init; }

    /// <summary>What that official is to be turned to for; null for an office, and where the annex's title does not say.</summary>
    public ContactRole? ContactRole { get; init; }

    /// <summary>The office's name; null where the document lost it and no other line of the table gives it.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>The address without its postal code; null for an empty cell.</summary>
    public Sourced<string>? Address { get; init; }

    /// <summary>The postal code of six digits; null where none is printed.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The settlement of the address as printed, without its type word; the smaller one of two; null where none is named.</summary>
    public string? Settlement { get; init; }

    /// <summary>The settlement's type in full and in the nominative: <c>город</c>, <c>село</c>, <c>қала</c>, <c>кент</c>; null with no settlement.</summary>
    public string? SettlementType { get; init; }

    /// <summary>The region in the language of the decree, from the row or from where it stands; null where neither tells.</summary>
    public string? Region { get; init; }

    /// <summary>The position of the official whose contacts the row gives; null in a table of offices, and for an empty cell.</summary>
    public Sourced<string>? Position { get; init; }

    /// <summary>Number or place of the official's room, <c>416</c>, <c>2-қабат</c>; <c>н/ж</c> and <c>б/н</c> where the annex says that it has none; null for an empty cell.</summary>
    public Sourced<string>? Room { get; init; }

    /// <summary>Phones in the order printed, column by column.</summary>
    public required IReadOnlyList<RowPhone> Phones { get; init; }

    /// <summary>E-mail addresses.</summary>
    public required IReadOnlyList<Sourced<string>> Emails { get; init; }

    /// <summary>Sites as printed, without line breaks or stray spaces.</summary>
    public required IReadOnlyList<Sourced<string>> Websites { get; init; }

    /// <summary>The row's own hours cell, joined to one line; null where it is empty or missing.</summary>
    public Sourced<string>? HoursText { get; init; }

    /// <summary>The hours that hold for the row, from its own cell or from one that spans it; empty where there are none.</summary>
    public required IReadOnlyList<HoursRule> Hours { get; init; }
}
