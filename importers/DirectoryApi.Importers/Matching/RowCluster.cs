using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Importers.Matching;

/// <summary>Rows that speak of one office: within a decree, the copies of a row under its several standards.</summary>
internal sealed class RowCluster
{
    /// <summary>A cluster with its first row.</summary>
    public RowCluster(ImportedDecree source, AnnexRow first)
    {
        Source = source;
        Rows = [first];
    }

    /// <summary>The document the rows are from.</summary>
    public ImportedDecree Source { get; }

    /// <summary>The decree the rows are from.</summary>
    public Decree Decree => Source.Decree;

    /// <summary>The rows in the order of the document, at least one.</summary>
    public List<AnnexRow> Rows { get; }

    /// <summary>The first row.</summary>
    public AnnexRow First => Rows[0];

    /// <summary>The cluster of the row they are printed under; null for offices that stand by themselves.</summary>
    public RowCluster? Parent { get; set; }

    /// <summary>
    /// The value most rows have, the one printed first among equals; copies differ in small misprints, and the majority is
    /// right more often than any single one. Null where no row has a value.
    /// </summary>
    public T? Majority<T>(Func<AnnexRow, T?> value, Func<T, string> identity)
        where T : class =>
        Rows.Select(value)
            .OfType<T>()
            .GroupBy(identity, StringComparer.Ordinal)
            .MaxBy(group => group.Count())?
            .First();
}
