using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>Writes one new edition inside a session: closes what no longer holds, adds what is new.</summary>
internal sealed class EditionWriter
{
    /// <summary>Rows, offices or changes that are made ready together, ahead of those that are written.</summary>
    private const int AtOnce = 256;

    private readonly WritingSession _session;
    private readonly int _edition;
    private readonly IProgress<ApplyProgress>? _progress;
    private readonly CancellationToken _cancellationToken;

    public EditionWriter(WritingSession session, int edition, IProgress<ApplyProgress>? progress, CancellationToken cancellationToken)
    {
        _session = session;
        _edition = edition;
        _progress = progress;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Writes the edition and makes it current.</summary>
    public void Write(PreparedEdition content, EditionDifference difference, DateTimeOffset publishedAt)
    {
        var draft = content.Draft;
        var offices = difference.OfficeCounts;
        _session.Insert(new EditionRecord
        {
            Number = _edition,
            PublishedAt = DateText.Write(publishedAt),
            Restores = content.Restores,
            ProgramVersion = draft.ProgramVersion,
            GazetteerFingerprint = draft.GazetteerFingerprint,
            DocumentCount = draft.Documents.Count,
            RowCount = draft.Documents.Sum(document => document.Rows.Count),
            OfficeCount = draft.Offices.Count,
            ServiceCount = draft.Services.Count,
            AddedCount = offices.Added,
            ChangedCount = offices.Changed,
            WithdrawnCount = offices.Withdrawn,
        });

        _session.Close("documents", _edition, difference.Documents.Closed.Select(document => document.Id));
        _session.Close("services", _edition, difference.Services.Closed.Select(service => service.Id));
        _session.Close("office_versions", _edition, difference.Offices.Closed.Select(office => office.VersionId));
        _session.Close("office_aliases", _edition, difference.Aliases.Closed.Select(alias => alias.Id));
        WriteDocuments(difference.Documents.Opened);
        WriteServices(difference.Services.Opened);
        WriteOffices(difference.Offices.Opened);
        Insert(difference.Aliases.Opened, _session.Max("office_aliases", "id") + 1, (alias, first, ordinal) => alias.ToRecord(first + ordinal, _edition));
        InsertAhead(difference.Changes, (change, ordinal, records) => records.Add(change.ToRecord(_edition, ordinal)), _ => _cancellationToken.ThrowIfCancellationRequested());
        WriteState(draft);
    }

    /// <summary>Writes what the last import went by, for the current edition.</summary>
    public void WriteState(EditionDraft draft)
    {
        _session.Clear("state");
        _session.Insert(new StateRecord
        {
            Id = StateRecord.OnlyId,
            CurrentEdition = _edition,
            GazetteerFingerprint = draft.GazetteerFingerprint,
            ProgramVersion = draft.ProgramVersion,
        });
    }

    private void WriteDocuments(IReadOnlyList<PreparedDocument> documents)
    {
        var firstId = NextId("documents");
        int written = 0, total = documents.Sum(document => document.Document.Rows.Count);
        foreach (var (prepared, id, insertions) in MadeAhead.Of(documents.Count, Prepare, Environment.ProcessorCount))
        {
            var document = prepared.Document;
            _session.Insert(document.ToRecord(id, _edition, prepared.ContentSha256));
            foreach (var standard in document.Standards)
            {
                _session.Insert(standard.ToRecord(id));
            }

            foreach (var (insert, count) in insertions)
            {
                Report(ApplyStage.WritingRows, written, total);
                insert();
                written += count;
            }

            Insert(document.Warnings, id, DocumentMapping.ToRecord);
        }

        (PreparedDocument Document, long Id, (Action Insert, int Count)[] Rows) Prepare(int index)
        {
            var id = firstId + index;
            return (documents[index], id, [.. documents[index].MakeRows(id).Chunk(AtOnce).Select(rows => (_session.Prepare(rows), rows.Length))]);
        }
    }

    private void WriteServices(IReadOnlyList<Domain.Law.Service> services)
    {
        var id = NextId("services");
        foreach (var service in services)
        {
            _session.Insert(new ServiceRecord { Id = id, Slug = service.Slug, FromEdition = _edition });
            Insert(service.Names, id, ServiceMapping.ToRecord);
            Insert(service.DocumentSlugs, id, ServiceMapping.ToRecord);
            id++;
        }
    }

    private void WriteOffices(IReadOnlyList<Office> offices)
    {
        var officeIds = new Dictionary<string, long>(StringComparer.Ordinal);
        _session.Read(StoreQueries.OfficeKeys, _edition, row =>
        {
            var officeId = row.Long();
            officeIds.Add(row.Text(), officeId);
        }, _cancellationToken);

        long nextOfficeId = NextId("offices"), nextVersionId = NextId("office_versions");
        InsertAhead(offices, AddRecords, written => Report(ApplyStage.WritingOffices, written, offices.Count));

        void AddRecords(Office office, int ordinal, List<object> records)
        {
            if (!officeIds.TryGetValue(office.Key, out var officeId))
            {
                officeId = nextOfficeId++;
                records.Add(new OfficeRecord { Id = officeId, Key = office.Key, FirstEdition = _edition });
            }

            AddVersion(office, nextVersionId++, officeId, records);
        }
    }

    /// <summary>Adds what a version of an office consists of.</summary>
    private void AddVersion(Office office, long id, long officeId, List<object> records)
    {
        records.Add(office.ToRecord(id, officeId, _edition));
        Add(office.Names, id, OfficeMapping.ToRecord, records);
        Add(office.Addresses, id, OfficeMapping.ToRecord, records);
        Add(office.Phones, id, OfficeMapping.ToRecord, records);
        Add(office.Contacts, id, OfficeMapping.ToRecord, records);
        Add(office.Witnesses, id, OfficeMapping.ToRecord, records);
        Add(office.History, id, OfficeMapping.ToRecord, records);
        Add(office.Dissents, id, OfficeMapping.ToRecord, records);
        Add(office.Emails, id, (address, versionId, ordinal) => new OfficeEmailRecord { VersionId = versionId, Ordinal = ordinal, Address = address }, records);
        Add(office.Websites, id, (url, versionId, ordinal) => new OfficeWebsiteRecord { VersionId = versionId, Ordinal = ordinal, Url = url }, records);
        Add(office.ServiceSlugs, id, (slug, versionId, ordinal) => new OfficeServiceRecord { VersionId = versionId, Ordinal = ordinal, ServiceSlug = slug }, records);
    }

    /// <summary>Inserts the records of many items, those of the next while those of some are inserted. One item after the other is turned into records.</summary>
    /// <param name="items">The items.</param>
    /// <param name="addRecords">Adds the records of an item, whose place among all it is told, to a list.</param>
    /// <param name="report">Is told how many items are inserted.</param>
    private void InsertAhead<TItem>(IReadOnlyList<TItem> items, Action<TItem, int, List<object>> addRecords, Action<int> report)
    {
        var inserted = 0;
        foreach (var insert in MadeAhead.Of((items.Count + AtOnce - 1) / AtOnce, Prepare))
        {
            report(inserted);
            insert();
            inserted += AtOnce;
        }

        Action Prepare(int batch)
        {
            var records = new List<object>();
            for (var ordinal = batch * AtOnce; ordinal < Math.Min((batch + 1) * AtOnce, items.Count); ordinal++)
            {
                addRecords(items[ordinal], ordinal, records);
            }

            return _session.Prepare(records);
        }
    }

    private void Insert<TItem>(IReadOnlyList<TItem> items, long ownerId, Func<TItem, long, int, object> toRecord)
    {
        for (var ordinal = 0; ordinal < items.Count; ordinal++)
        {
            _session.Insert(toRecord(items[ordinal], ownerId, ordinal));
        }
    }

    /// <summary>Adds the records of a list that something owns, each with its place in it.</summary>
    private static void Add<TItem>(IReadOnlyList<TItem> items, long ownerId, Func<TItem, long, int, object> toRecord, List<object> records)
    {
        for (var ordinal = 0; ordinal < items.Count; ordinal++)
        {
            records.Add(toRecord(items[ordinal], ownerId, ordinal));
        }
    }

    private long NextId(string table) => _session.Max(table, "id") + 1;

    private void Report(ApplyStage stage, int done, int total)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _progress?.Report(new ApplyProgress(stage, done, total));
    }
}
