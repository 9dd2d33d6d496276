using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Snapshots;

/// <summary>Everything that a snapshot's edition and those before it changed, oldest first. It only ever grows at its end.</summary>
public sealed class ChangeLog
{
    private readonly ChangeEntry[] _entries;
    private readonly OfficeLookup _offices;

    /// <summary>The log of some changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="keysAreShared">Whether a change of an office that is still there has the very key of the office already.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="documents">The documents.</param>
    internal ChangeLog(IReadOnlyList<EditionChange> changes, bool keysAreShared, OfficeLookup offices, DocumentLookup documents)
    {
        _offices = offices;
        _entries = new ChangeEntry[changes.Count];
        SideBySide.For(_entries.Length, index =>
        {
            var (edition, change) = changes[index];
            var key = keysAreShared ? change.OfficeKey : Share(change.OfficeKey);
            _entries[index] = new ChangeEntry(edition, change, key, documents.Get(change.DocumentSlug, "a change"));
        });

        // Most changes are of offices that are still there.
        string Share(string key) => offices.ByKey(key)?.Office.Key is { } known && known == key ? known : key;
    }

    /// <summary>How many there are.</summary>
    public int Count => _entries.Length;

    /// <summary>The change at an index from 0, made anew at every call.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such index.</exception>
    public ChangeNode this[int index]
    {
        get
        {
            ref readonly var entry = ref _entries[index];
            return new ChangeNode
            {
                Edition = entry.Edition,
                Ordinal = index - IndexAfter(entry.Edition - 1),
                Kind = entry.Kind,
                OfficeKey = entry.OfficeKey,
                Office = _offices.ByKey(entry.OfficeKey),
                Field = entry.Field,
                Before = entry.Before,
                After = entry.After,
                Document = entry.Document,
            };
        }
    }

    /// <summary>Index of the first change of an edition later than <paramref name="edition"/>; <see cref="Count"/> where there is none.</summary>
    public int IndexAfter(int edition)
    {
        var (low, high) = (0, _entries.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_entries[middle].Edition <= edition)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>
    /// Index of the first change after the one at <paramref name="ordinal"/> among those of <paramref name="edition"/>, whether or
    /// not there is such a one; <see cref="Count"/> where none follows.
    /// </summary>
    public int IndexAfter(int edition, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ordinal);
        var first = IndexAfter(edition - 1);
        return (int)Math.Min((long)first + ordinal + 1, IndexAfter(edition));
    }
}
