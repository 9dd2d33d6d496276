using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>A synthetic directory as a store takes it: each office with the row that prints it.</summary>
internal static class SyntheticDraft
{
    /// <summary>The draft of <see cref="SyntheticDirectory.Content"/>, for a store whose current edition is <paramref name="baseEdition"/>.</summary>
    public static EditionDraft Of(GazetteerPlaces places, int offices, int seed = 1, int? baseEdition = null)
    {
        var content = SyntheticDirectory.Content(places, offices, seed);
        var printed = content.Offices.ToDictionary(office => office.Witnesses[0].Row);
        return new EditionDraft
        {
            Documents = [.. content.Documents.Select(document => DecreeOf(document, printed))],
            Offices = content.Offices,
            Services = content.Services,
            BaseEdition = baseEdition,
            GazetteerFingerprint = "synthetic",
            ProgramVersion = "synthetic",
        };
    }

    private static ImportedDecree DecreeOf(DocumentContent document, Dictionary<RowKey, Office> printed) => new()
    {
        Decree = document.Decree,
        FileName = document.FileName,
        Sha256 = document.Sha256,
        Standards = document.Standards,
        Rows = [.. document.Rows.Select(row => RowOf(document, row, printed[row.Key]))],
        Warnings = [],
    };

    private static AnnexRow RowOf(DocumentContent document, RowContent row, Office office)
    {
        string[] cells = [row.Key.Row, office.Names[0].Text, office.Addresses[0].Text, office.Phones[0].Display, office.Hours?.Text ?? ""];
        return new AnnexRow
        {
            Document = document.Decree.Stem,
            Key = row.Key,
            Language = row.Language,
            Kind = row.Kind,
            Span = SourceSpan.At(row.Line),
            Cells = [.. cells.Select((text, index) => new SourceCell(text, SourceSpan.At(row.Line, index + 1)))],
            Name = new Sourced<string>(cells[1], SourceSpan.At(row.Line, 2)),
            Address = new Sourced<string>(cells[2], SourceSpan.At(row.Line, 3)),
            Phones = [new RowPhone(office.Phones[0].Purpose, new Sourced<string>(cells[3], SourceSpan.At(row.Line, 4)), Note: null)],
            Emails = [],
            Websites = [],
            Hours = [],
        };
    }
}
