using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;
using Microsoft.Data.Sqlite;

namespace DirectoryApi.Store.Sqlite;

/// <summary>Writes one new edition inside an open transaction: closes what no longer holds, adds what is new.</summary>
internal sealed class EditionWriter : IDisposable
{
    private const int ProgressStep = 100;

    private readonly SqliteConnection _connection;
    private readonly StoreContext _context;
    private readonly ModelInserter _inserter;
    private readonly int _edition;
    private readonly IProgress<ApplyProgress>? _progress;
    private readonly CancellationToken _cancellationToken;

    public EditionWriter(
        SqliteConnection connection, int edition, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken)
    {
        _connection = connection;
        _edition = edition;
        _progress = progress;
        _cancellationToken = cancellationToken;
        _context = StoreTables.ContextOn(connection);
        _inserter = new ModelInserter(_context, connection);
    }

    /// <summary>Writes the edition and makes it current.</summary>
    public void Write(EditionDraft draft, EditionDifference difference, DateTimeOffset publishedAt)
    {
        _inserter.Insert(new EditionRecord
        {
            Number = _edition,
            PublishedAt = DateText.Write(publishedAt),
            ProgramVersion = draft.ProgramVersion,
            GazetteerFingerprint = draft.GazetteerFingerprint,
            DocumentCount = draft.Documents.Count,
            RowCount = draft.Documents.Sum(document => document.Rows.Count),
            OfficeCount = draft.Offices.Count,
            ServiceCount = draft.Services.Count,
            AddedCount = difference.Offices.Counts.Added,
            ChangedCount = difference.Offices.Counts.Changed,
            WithdrawnCount = difference.Offices.Counts.Withdrawn,
        });

        Close("documents", difference.Documents.Closed, document => document.Id);
        Close("services", difference.Services.Closed, service => service.Id);
        Close("office_versions", difference.Offices.Closed, office => office.VersionId);
        WriteDocuments(difference.Documents.Opened);
        WriteServices(difference.Services.Opened);
        WriteOffices(difference.Offices.Opened);
        WriteState(draft);
    }

    /// <summary>Writes what the last import went by, for the current edition.</summary>
    public void WriteState(EditionDraft draft)
    {
        var state = new StateRecord
        {
            Id = StateRecord.OnlyId,
            CurrentEdition = _edition,
            GazetteerFingerprint = draft.GazetteerFingerprint,
            ProgramVersion = draft.ProgramVersion,
        };
        if (_connection.Number("SELECT count(*) FROM state") == 0)
        {
            _context.Add(state);
        }
        else
        {
            _context.Update(state);
        }

        _context.SaveChanges();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _inserter.Dispose();
        _context.Dispose();
    }

    private void Close<T>(string table, IReadOnlyList<T> closed, Func<T, long> id)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"UPDATE {table} SET to_edition = $edition WHERE id = $id";
        command.Parameters.AddWithValue("$edition", _edition);
        var parameter = command.Parameters.Add("$id", SqliteType.Integer);
        foreach (var item in closed)
        {
            parameter.Value = id(item);
            command.ExecuteNonQuery();
        }
    }

    private void WriteDocuments(IReadOnlyList<PreparedDocument> documents)
    {
        var id = NextId("documents");
        int written = 0, total = documents.Sum(document => document.Rows.Count);
        foreach (var prepared in documents)
        {
            var document = prepared.Document;
            _inserter.Insert(document.ToRecord(id, _edition, prepared.ContentSha256));
            foreach (var standard in document.Standards)
            {
                _inserter.Insert(standard.ToRecord(id));
            }

            foreach (var row in prepared.Rows)
            {
                Report(ApplyStage.WritingRows, written++, total);
                row.DocumentId = id;
                _inserter.Insert(row);
            }

            Insert(document.Warnings, id, DocumentMapping.ToRecord);
            id++;
        }
    }

    private void WriteServices(IReadOnlyList<Domain.Law.Service> services)
    {
        var id = NextId("services");
        foreach (var service in services)
        {
            _inserter.Insert(new ServiceRecord { Id = id, Slug = service.Slug, FromEdition = _edition });
            Insert(service.Names, id, ServiceMapping.ToRecord);
            Insert(service.DocumentSlugs, id, ServiceMapping.ToRecord);
            id++;
        }
    }

    private void WriteOffices(IReadOnlyList<Office> offices)
    {
        var officeIds = new Dictionary<string, long>(StringComparer.Ordinal);
        StoreQueries.OfficeKeys.Read(_connection, _edition, (ref RowReader row) =>
        {
            var officeId = row.Long();
            officeIds.Add(row.Text(), officeId);
        }, _cancellationToken);

        long nextOfficeId = NextId("offices"), versionId = NextId("office_versions");
        var written = 0;
        foreach (var office in offices)
        {
            Report(ApplyStage.WritingOffices, written++, offices.Count);
            if (!officeIds.TryGetValue(office.Key, out var officeId))
            {
                officeId = nextOfficeId++;
                _inserter.Insert(new OfficeRecord { Id = officeId, Key = office.Key, FirstEdition = _edition });
            }

            WriteVersion(office, versionId++, officeId);
        }
    }

    private void WriteVersion(Office office, long id, long officeId)
    {
        _inserter.Insert(office.ToRecord(id, officeId, _edition));
        Insert(office.Names, id, OfficeMapping.ToRecord);
        Insert(office.Addresses, id, OfficeMapping.ToRecord);
        Insert(office.Phones, id, OfficeMapping.ToRecord);
        Insert(office.Hours?.Periods ?? [], id, OfficeMapping.ToRecord);
        Insert(office.Witnesses, id, OfficeMapping.ToRecord);
        Insert(office.Emails, id, (address, versionId, ordinal) =>
            new OfficeEmailRecord { VersionId = versionId, Ordinal = ordinal, Address = address });
        Insert(office.Websites, id, (url, versionId, ordinal) =>
            new OfficeWebsiteRecord { VersionId = versionId, Ordinal = ordinal, Url = url });
        Insert(office.ServiceSlugs, id, (slug, versionId, ordinal) =>
            new OfficeServiceRecord { VersionId = versionId, Ordinal = ordinal, ServiceSlug = slug });
    }

    private void Insert<TItem, TRecord>(IReadOnlyList<TItem> items, long ownerId, Func<TItem, long, int, TRecord> toRecord)
        where TRecord : class
    {
        for (var ordinal = 0; ordinal < items.Count; ordinal++)
        {
            _inserter.Insert(toRecord(items[ordinal], ownerId, ordinal));
        }
    }

    private long NextId(string table) => _connection.Number($"SELECT max(id) FROM {table}") + 1;

    private void Report(ApplyStage stage, int done, int total)
    {
        if (done % ProgressStep == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _progress?.Report(new ApplyProgress(stage, done, total));
        }
    }
}
