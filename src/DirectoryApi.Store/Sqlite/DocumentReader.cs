using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Reads the documents of an edition: in outline for a snapshot, or in full.</summary>
internal sealed class DocumentReader
{
    private readonly SqliteConnection _connection;
    private readonly int _edition;
    private readonly CancellationToken _cancellationToken;
    private readonly TextPool _pool = new();
    private readonly List<StoredDecree> _documents = [];
    private readonly ListsByOwner<Standard> _standards = new();

    private DocumentReader(SqliteConnection connection, int edition, CancellationToken cancellationToken)
    {
        _connection = connection;
        _edition = edition;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The documents with their rows in outline.</summary>
    public static List<DocumentContent> ReadOutlines(SqliteConnection connection, int edition, CancellationToken cancellationToken)
    {
        var reader = new DocumentReader(connection, edition, cancellationToken);
        return reader.ReadOutlines();
    }

    /// <summary>The documents as they were imported.</summary>
    public static List<ImportedDecree> ReadFull(SqliteConnection connection, int edition, CancellationToken cancellationToken)
    {
        var reader = new DocumentReader(connection, edition, cancellationToken);
        return reader.ReadFull();
    }

    private List<DocumentContent> ReadOutlines()
    {
        ReadDocuments();
        var slugs = _documents.ToDictionary(document => document.Id, document => document.Decree.Slug);
        var rows = new ListsByOwner<RowContent>();
        StoreQueries.RowOutlines.Read(_connection, _edition, (ref RowReader row) =>
        {
            var id = row.Long();
            rows.Add(id, new RowContent(
                ReadKey(ref row, slugs[id]),
                (OfficeKind)EnumNames.OfficeKinds.Read(row.Text()),
                EditionReader.ReadLanguage(ref row),
                row.Int(),
                row.Utf8()));
        }, _cancellationToken);

        return _documents.ConvertAll(document => new DocumentContent(
            document.Decree, document.FileName, document.Sha256, _standards.Of(document.Id), rows.Of(document.Id)));
    }

    private List<ImportedDecree> ReadFull()
    {
        ReadDocuments();
        var decrees = _documents.ToDictionary(document => document.Id, document => document.Decree);
        var rows = new ListsByOwner<AnnexRow>();
        StoreQueries.RowDetails.Read(_connection, _edition, (ref RowReader row) =>
        {
            var id = row.Long();
            rows.Add(id, ReadRow(ref row, decrees[id]));
        }, _cancellationToken);

        var hours = new ListsByOwner<IReadOnlyList<ClauseHours>>();
        if (StoreUpgrades.VersionOf(_connection) >= StoreUpgrades.WithClauseHours)
        {
            StoreQueries.StandardHours.Read(_connection, _edition, (ref RowReader row) =>
                hours.Add(row.Long(), ClauseHoursJson.Read(row.Text())), _cancellationToken);
        }

        var warnings = new ListsByOwner<ImportWarning>();
        StoreQueries.Warnings.Read(_connection, _edition, (ref RowReader row) =>
            warnings.Add(row.Long(), new ImportWarning(row.Text(), row.Text(), ReadSpan(ref row), row.Text())), _cancellationToken);

        return _documents.ConvertAll(document => new ImportedDecree
        {
            Decree = document.Decree,
            FileName = document.FileName,
            Sha256 = document.Sha256,
            Standards = [.. _standards.Of(document.Id).Select((standard, index) =>
                index < hours.Of(document.Id).Count ? standard with { Hours = hours.Of(document.Id)[index] } : standard)],
            Rows = rows.Of(document.Id),
            Warnings = warnings.Of(document.Id),
        });
    }

    private void ReadDocuments()
    {
        StoreQueries.DocumentDetails.Read(_connection, _edition, (ref RowReader row) =>
            _documents.Add(new StoredDecree(row.Long(), row.Text(), row.Text(), ReadDecree(ref row))), _cancellationToken);
        StoreQueries.Standards.Read(_connection, _edition, (ref RowReader row) =>
            _standards.Add(row.Long(), new Standard(row.Int(), row.Text(), row.Int())), _cancellationToken);
    }

    private static Decree ReadDecree(ref RowReader row) => new()
    {
        Slug = row.Text(),
        Stem = row.Text(),
        Number = row.Text(),
        AdoptedOn = DateText.ReadDate(row.Text()),
        Title = row.Text(),
        Language = EditionReader.ReadLanguage(ref row),
        Status = (DocumentStatus)EnumNames.DocumentStatuses.Read(row.Text()),
        RepealedOn = row.TextOrNull() is { } date ? DateText.ReadDate(date) : null,
        RepealedBy = row.TextOrNull(),
    };

    private AnnexRow ReadRow(ref RowReader row, Decree decree)
    {
        var key = ReadKey(ref row, decree.Slug);
        var kind = (OfficeKind)EnumNames.OfficeKinds.Read(row.Text());
        var language = EditionReader.ReadLanguage(ref row);
        var span = ReadSpan(ref row);
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

    private RowKey ReadKey(ref RowReader row, string documentSlug) =>
        new(documentSlug, row.Int(), _pool.Share(row.Text()), _pool.Share(row.Text()));

    private static SourceSpan ReadSpan(ref RowReader row) => new(row.Int(), row.Int(), row.Int());

    private sealed record StoredDecree(long Id, string FileName, string Sha256, Decree Decree);
}
