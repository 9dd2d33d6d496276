using System.Security.Cryptography;
using System.Text.Json;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>What a store holds, in a form that shows every difference.</summary>
/// <param name="Edition">The current edition; 0 for a store without one.</param>
/// <param name="Digest">SHA-256 over everything the edition holds: documents, rows, offices, withdrawn ones, services, aliases.</param>
/// <param name="OfficesDigest">
/// SHA-256 over what going back brings back: documents, rows, services, and offices by their keys, whose order in a store is that
/// in which they were written; not what is kept of the editions between.
/// </param>
/// <param name="Offices">How many offices it has.</param>
/// <param name="Rows">How many rows.</param>
internal sealed record StoreContents(int Edition, string Digest, string OfficesDigest, int Offices, int Rows)
{
    /// <summary>Reads a store, and checks that its list of editions tells the same of the current one.</summary>
    public static async Task<StoreContents> ReadAsync(IDirectoryStore store)
    {
        var token = TestContext.Current.CancellationToken;
        var editions = await store.ReadEditionsAsync(token);
        if (await store.ReadEditionAsync(token) is not { } edition)
        {
            Assert.Empty(editions);
            return new StoreContents(0, "", "", 0, 0);
        }

        var contents = new StoreContents(
            edition.Number,
            DigestOf(edition),
            DigestOf(edition with { Offices = [.. edition.Offices.OrderBy(office => office.Key, StringComparer.Ordinal)], Withdrawn = [], Aliases = [] }),
            edition.Offices.Count,
            edition.Documents.Sum(document => document.Rows.Count));
        var current = Assert.Single(editions, summary => summary.IsCurrent);
        Assert.Equal(Enumerable.Range(1, edition.Number), editions.Select(summary => summary.Number));
        Assert.Equal(edition.Number, current.Number);
        Assert.Equal((edition.Documents.Count, contents.Rows, contents.Offices), (current.DocumentCount, current.RowCount, current.OfficeCount));
        return contents;
    }

    private static string DigestOf(StoredEdition edition)
    {
        // Which edition it is, and when it came about, is not what it says.
        var json = JsonSerializer.SerializeToUtf8Bytes(edition with { Number = 0, PublishedAt = default });
        return Convert.ToHexStringLower(SHA256.HashData(json));
    }
}
