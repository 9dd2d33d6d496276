using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Relational;

/// <summary>Reads what tells of offices across editions: aliases, withdrawn offices, and changes.</summary>
internal static class ChangeReader
{
    /// <summary>The aliases of an edition, ordered by key.</summary>
    public static List<StoredAlias> ReadAliases(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        var aliases = new List<StoredAlias>();
        session.Read(
            StoreQueries.OfficeAliases,
            edition,
            row => aliases.Add(new StoredAlias(row.Long(), new OfficeAlias(row.Text(), row.Text(), row.Text()))),
            cancellationToken);
        return aliases;
    }

    /// <summary>Offices of earlier editions that <paramref name="edition"/> has neither as such nor as aliases, ordered by key.</summary>
    /// <param name="session">The store.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="aliases">Its aliases.</param>
    /// <param name="withRows">Whether to read the rows that they rested on too, as a snapshot needs them.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static List<WithdrawnOffice> ReadWithdrawn(
        StoreSession session, int edition, IEnumerable<StoredAlias> aliases, bool withRows, CancellationToken cancellationToken)
    {
        var withdrawn = OfficeReader.ReadWithdrawn(session, edition, cancellationToken);
        var rows = withRows && withdrawn.Count > 0
            ? DocumentReader.ReadWitnessedRows(session, edition, cancellationToken)
            : new ListsByOwner<RowContent>();
        var merged = aliases.Select(stored => stored.Alias.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. withdrawn
                .Where(stored => !merged.Contains(stored.Office.Key))
                .OrderBy(stored => stored.Office.Key, StringComparer.Ordinal)
                .Select(stored => new WithdrawnOffice(stored.Office, stored.ToEdition!.Value) { Rows = rows.Of(stored.VersionId) }),
        ];
    }

    /// <summary>What <paramref name="edition"/> and those before it changed, in their order.</summary>
    public static List<EditionChange> ReadChanges(StoreSession session, int edition, CancellationToken cancellationToken)
    {
        var changes = new List<EditionChange>();
        var pool = new TextPool();
        session.Read(
            StoreQueries.Changes,
            edition,
            row => changes.Add(new EditionChange(row.Int(), new OfficeChange
            {
                Kind = (ChangeKind)EnumNames.ChangeKinds.Read(row.Text(pool)),
                OfficeKey = row.Text(),
                Field = row.TextOrNull(pool) is { } field ? (OfficeField)EnumNames.OfficeFields.Read(field) : null,
                Before = row.TextOrNull(),
                After = row.TextOrNull(),
                DocumentSlug = row.Text(pool),
            })),
            cancellationToken);
        return changes;
    }
}
