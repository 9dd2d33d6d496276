using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Offices;

/// <summary>A value of an office with what it rests on.</summary>
/// <param name="Field">What the value is of.</param>
/// <param name="Text">The value.</param>
/// <param name="Language">The language of the text; null for one of no language, such as a phone.</param>
public sealed record OfficeValue(OfficeField Field, string Text, Language? Language = null)
{
    /// <summary>Whether the program made the text and no annex prints it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The rows that print it, newest document first; empty where it was put together from several cells.</summary>
    public IReadOnlyList<SourceRowNode> Rows { get; init; } = [];

    /// <summary>The date it is known of: that of the newest document that prints it; null where no single row does.</summary>
    public DateOnly? AsOf => (Rows.Count > 0 ? Rows[0].Document : Clauses.Count > 0 ? Clauses[0].Document : null)?.Decree.AdoptedOn;

    /// <summary>The clauses of standards that give it, with their documents: hours that no annex prints. Newest document first.</summary>
    public IReadOnlyList<(DocumentNode Document, Standard Standard, int Line)> Clauses { get; init; } = [];
}
