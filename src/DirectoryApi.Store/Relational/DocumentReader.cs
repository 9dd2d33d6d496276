using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>Reads the documents of an edition: in outline for a snapshot, or in full.</summary>
internal sealed class DocumentReader
{
    private readonly StoreSession _session;
    private readonly int _edition;
    private readonly VersionSelection _selection;
    private readonly CancellationToken _cancellationToken;
    private readonly TextPool _pool = new();
    private readonly List<StoredDecree> _documents = [];
    private readonly Dictionary<long, IReadOnlyList<Standard>> _standards = [];

    private DocumentReader(
        StoreSession session, int edition, CancellationToken cancellationToken, VersionSelection selection = VersionSelection.Held)
    {
        _session = session;
        _edition = edition;
        _selection = selection;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The documents with their rows in outline.</summary>
    public static List<DocumentContent> ReadOutlines(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        var reader = new DocumentReader(session, edition, cancellationToken);
        return reader.ReadOutlines();
    }

    /// <summary>The last versions of documents that an edition no longer has, with their rows in outline.</summary>
    public static List<DocumentContent> ReadFormerOutlines(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        // As a rule there are none, and then a server need not ask for their rows at its start.
        var any = false;
        session.Read(StoreQueries.DocumentVersions, edition, _ => any = true, cancellationToken, VersionSelection.Withdrawn);
        return any ? new DocumentReader(session, edition, cancellationToken, VersionSelection.Withdrawn).ReadOutlines() : [];
    }

    /// <summary>The rows that withdrawn offices rested on, in outline, by version of the office.</summary>
    public static ListsByOwner<RowContent> ReadWitnessedRows(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        var reader = new DocumentReader(session, edition, cancellationToken, VersionSelection.Withdrawn);
        var rows = new ListsByOwner<RowContent>();
        reader.Read(StoreQueries.WitnessedRows, row =>
            rows.Add(row.Long(), reader.ReadOutline(row, row.Text(reader._pool))));
        return rows;
    }

    /// <summary>The documents as they were imported.</summary>
    public static List<ImportedDecree> ReadFull(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        var reader = new DocumentReader(session, edition, cancellationToken);
        return reader.ReadFull();
    }

    private List<DocumentContent> ReadOutlines()
    {
        ReadDocuments();
        var slugs = _documents.ToDictionary(document => document.Id, document => document.Decree.Slug);
        var rows = new ListsByOwner<RowContent>();
        Read(StoreQueries.RowOutlines, row =>
        {
            var id = row.Long();
            rows.Add(id, ReadOutline(row, slugs[id]));
        });

        return _documents.ConvertAll(document => new DocumentContent(
            document.Decree, document.FileName, document.Sha256, _standards[document.Id], rows.Of(document.Id)));
    }

    private List<ImportedDecree> ReadFull()
    {
        ReadDocuments();
        var decrees = _documents.ToDictionary(document => document.Id, document => document.Decree);
        var rows = new ListsByOwner<AnnexRow>();
        Read(StoreQueries.RowDetails, row =>
        {
            var id = row.Long();
            rows.Add(id, ReadRow(row, decrees[id]));
        });

        var warnings = new ListsByOwner<ImportWarning>();
        Read(StoreQueries.Warnings, row =>
            warnings.Add(row.Long(), new ImportWarning(row.Text(), row.Text(), ReadSpan(row), row.Text())));

        return _documents.ConvertAll(document => new ImportedDecree
        {
            Decree = document.Decree,
            FileName = document.FileName,
            Sha256 = document.Sha256,
            Standards = _standards[document.Id],
            Rows = rows.Of(document.Id),
            Warnings = warnings.Of(document.Id),
        });
    }

    private void ReadDocuments()
    {
        Read(StoreQueries.DocumentDetails, row =>
            _documents.Add(new StoredDecree(row.Long(), row.Text(), row.Text(), ReadDecree(row))));
        var standards = new ListsByOwner<Standard>();
        Read(StoreQueries.Standards, row =>
            standards.Add(row.Long(), new Standard(row.Int(), row.Text(), row.Int())));
        var hours = new ListsByOwner<IReadOnlyList<ClauseHours>>();
        Read(StoreQueries.StandardHours, row =>
            hours.Add(row.Long(), ClauseHoursJson.Read(row.Text())));
        foreach (var document in _documents)
        {
            var clauses = hours.Of(document.Id);
            _standards[document.Id] =
                [.. standards.Of(document.Id).Select((standard, index) => index < clauses.Count ? standard with { Hours = clauses[index] } : standard)];
        }
    }

    private Decree ReadDecree(RowReader row) => new()
    {
        Slug = row.Text(),
        Stem = row.Text(),
        Number = row.Text(),
        AdoptedOn = DateText.ReadDate(row.Text()),
        Title = row.Text(),
        Language = EditionReader.ReadLanguage(row, _pool),
        Status = (DocumentStatus)EnumNames.DocumentStatuses.Read(row.Text()),
        RepealedOn = row.TextOrNull() is { } date ? DateText.ReadDate(date) : null,
        RepealedBy = row.TextOrNull(),
    };

    private AnnexRow ReadRow(RowReader row, Decree decree)
    {
        var key = ReadKey(row, decree.Slug);
        var kind = (OfficeKind)EnumNames.OfficeKinds.Read(row.Text(_pool));
        var language = EditionReader.ReadLanguage(row, _pool);
        var span = ReadSpan(row);
        var cells = CellsJson.Read(row.Utf8());
        var values = RowValuesJson.Read(row.Text());
        return new AnnexRow
        {
            Document = decree.Stem,
            Key = key,
            Language = language,
            Kind = kind,
            Span = span,
            Cells = cells,
            Parent = values.Parent,
            Group = values.Group,
            IsContactPoint = values.IsContactPoint,
            ContactRole = values.ContactRole,
            Name = values.Name,
            Address = values.Address,
            PostalCode = values.PostalCode,
            Settlement = values.Settlement,
            SettlementType = values.SettlementType,
            Region = values.Region,
            Position = values.Position,
            Room = values.Room,
            Phones = values.Phones,
            Emails = values.Emails,
            Websites = values.Websites,
            HoursText = values.HoursText,
            Hours = values.Hours,
        };
    }

    private RowContent ReadOutline(RowReader row, string documentSlug) => new(
        ReadKey(row, documentSlug),
        (OfficeKind)EnumNames.OfficeKinds.Read(row.Text(_pool)),
        EditionReader.ReadLanguage(row, _pool),
        row.Int(),
        row.Utf8());

    private RowKey ReadKey(RowReader row, string documentSlug) =>
        new(documentSlug, row.Int(), row.Text(_pool), row.Text(_pool));

    private void Read(TableQuery query, Action<RowReader> onRow) => _session.Read(query, _edition, onRow, _cancellationToken, _selection);

    private static SourceSpan ReadSpan(RowReader row) => new(row.Int(), row.Int(), row.Int());

    private sealed record StoredDecree(long Id, string FileName, string Sha256, Decree Decree);
}
