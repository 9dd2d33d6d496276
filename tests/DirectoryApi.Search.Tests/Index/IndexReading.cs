using DirectoryApi.Search.Index;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search.Tests.Index;

/// <summary>Looks a term up.</summary>
internal static class IndexReading
{
    /// <summary>The keys of the offices that have a term in a column, in the order of their positions.</summary>
    public static IReadOnlyList<string> KeysWith(this OfficeSearchIndex index, DirectorySnapshot snapshot, SearchColumn column, string term) => index.Use(
        source =>
        {
            var list = source.Find(column, term, TestContext.Current.CancellationToken);
            return snapshot.Offices.Where(office => list.Contains(office.Position)).Select(office => office.Office.Key).ToList();
        },
        TestContext.Current.CancellationToken);
}
