using DirectoryApi.Store.Tests.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Store.Tests.Sqlite;

public sealed class DocumentRoundTripTests
{
    [Fact]
    public void ImportedDecree_RoundTripsExactly()
    {
        var property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            using var temporary = new TemporaryStore();
            var decree = SampleDecrees.Make(seed, rowCount: Math.Abs(seed % 20));
            var draft = SampleDrafts.Small with { Documents = [decree], Services = [], Offices = [] };
            temporary.Store.ApplyAsync(draft, null, CancellationToken.None).GetAwaiter().GetResult();

            var documents = temporary.Store.ReadDocumentsAsync(CancellationToken.None).GetAwaiter().GetResult();
            return Canonical.Of(documents.Single()) == Canonical.Of(decree);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20120327, 363), property);
    }
}
