using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Planning;

/// <summary>Finds the rows of documents by their keys, and the places in them where values of offices are printed.</summary>
internal sealed class RowLookup
{
    private readonly Dictionary<string, ImportedDecree> _documents;
    private readonly Dictionary<string, Dictionary<RowKey, AnnexRow>> _rows = new(StringComparer.Ordinal);

    public RowLookup(IEnumerable<ImportedDecree> documents) =>
        _documents = documents.ToDictionary(document => document.Decree.Slug, StringComparer.Ordinal);

    /// <summary>The place of a row; null for a row of no document.</summary>
    public SourcePlace? Find(RowKey key) =>
        _documents.TryGetValue(key.DocumentSlug, out var document) && RowsOf(document).TryGetValue(key, out var row)
            ? new SourcePlace(document.FileName, row.Span, row)
            : null;

    /// <summary>The rows of an office in the order of its witnesses.</summary>
    public IEnumerable<SourcePlace> RowsOf(Office office) => office.Witnesses.Select(witness => Find(witness.Row)).OfType<SourcePlace>();

    /// <summary>The places where an office's rows print its value of a field, in the order of its witnesses.</summary>
    public IEnumerable<SourcePlace> PlacesOf(Office office, OfficeField field) =>
        RowsOf(office)
            .Select(row => PrintedValues.Find(row.Row, field, office) is { } span ? row with { Span = span } : null)
            .OfType<SourcePlace>();

    /// <summary>
    /// The place where an office's value of a field is printed, in a document if any row of that prints it, else in another one; the
    /// first row of the office in that document where none prints it, as with what an office is or belongs to.
    /// </summary>
    public SourcePlace? PlaceOf(Office office, OfficeField field, string documentSlug)
    {
        var places = PlacesOf(office, field).ToList();
        return places.Find(IsOfDocument) ?? places.FirstOrDefault() ?? RowsOf(office).FirstOrDefault(IsOfDocument) ?? RowsOf(office).FirstOrDefault();

        bool IsOfDocument(SourcePlace place) => place.Row.Key.DocumentSlug == documentSlug;
    }

    /// <summary>The rows of a document by their keys, sorted out when the first of them is asked for: where one decree changed, the others are not.</summary>
    private Dictionary<RowKey, AnnexRow> RowsOf(ImportedDecree document)
    {
        if (!_rows.TryGetValue(document.Decree.Slug, out var rows))
        {
            _rows[document.Decree.Slug] = rows = new Dictionary<RowKey, AnnexRow>(document.Rows.Count);
            foreach (var row in document.Rows)
            {
                rows[row.Key] = row;
            }
        }

        return rows;
    }
}
