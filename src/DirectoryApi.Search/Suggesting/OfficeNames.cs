using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Suggesting;

/// <summary>Takes offices for equal that have the same names in every language and lie in the same place.</summary>
internal sealed class OfficeNames : IEqualityComparer<OfficeNode>
{
    /// <summary>The only one.</summary>
    public static OfficeNames Comparer { get; } = new();

    /// <inheritdoc />
    public bool Equals(OfficeNode? x, OfficeNode? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Settlement == y.Settlement && x.District == y.District && x.Region == y.Region && NamesAreEqual(x, y));

    /// <inheritdoc />
    public int GetHashCode(OfficeNode obj)
    {
        var hash = new HashCode();
        hash.Add(obj.Settlement);
        hash.Add(obj.District);
        foreach (var name in obj.Office.Names)
        {
            hash.Add(name.Text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    private static bool NamesAreEqual(OfficeNode first, OfficeNode second)
    {
        var (names, others) = (first.Office.Names, second.Office.Names);
        for (var index = 0; index < names.Count && index < others.Count; index++)
        {
            if (names[index].Language != others[index].Language || names[index].Text != others[index].Text)
            {
                return false;
            }
        }

        return names.Count == others.Count;
    }
}
