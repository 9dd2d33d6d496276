using System.Runtime.CompilerServices;
using DirectoryApi.Search;
using DirectoryApi.Serving;
using Microsoft.AspNetCore.Http;

namespace DirectoryApi.Tests.Serving;

public sealed class DirectoryHostTests : IDisposable
{
    private const int Editions = 30;
    private const string Query = "ЦОН издания";

    private readonly SmallDirectory _small = new();

    public void Dispose() => _small.Dispose();

    [Fact]
    public async Task ALease_KeepsItsEdition_UntilItIsGivenBack()
    {
        using var host = await HostAsync();
        var lease = host.Acquire();
        var directory = lease.Directory;

        host.Swap(await NextAsync());

        Assert.Equal(2, host.Snapshot.Edition);
        Assert.Equal(1, lease.Directory.Snapshot.Edition);
        Assert.Equal([SmallDirectory.NameIn(1)], Found(directory));
        lease.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Found(directory));
        Assert.Throws<ObjectDisposedException>(() => lease.Directory);
    }

    [Fact]
    public async Task AnEditionThatNobodyUses_IsClosedAtTheSwap_AndItsIndexRemoved()
    {
        using var host = await HostAsync();
        var first = Peek(host);
        var files = _small.IndexFiles.ToArray();

        host.Swap(await NextAsync());

        Assert.Throws<ObjectDisposedException>(() => Found(first));
        Assert.DoesNotContain(Assert.Single(files), _small.IndexFiles);
        Assert.Single(_small.IndexFiles);
    }

    [Fact]
    public async Task ALeaseGivenBackTwice_IsGivenBackOnce()
    {
        using var host = await HostAsync();
        using var other = host.Acquire();
        var lease = host.Acquire();
        lease.Dispose();
        lease.Dispose();

        host.Swap(await NextAsync());

        Assert.Equal([SmallDirectory.NameIn(1)], Found(other.Directory));
    }

    [Fact]
    public async Task Requests_WhileEditionsAreSwapped_NeverMeetAClosedOne()
    {
        using var host = await HostAsync();
        var done = false;
        var requests = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var answered = 0;
            while (!Volatile.Read(ref done) || answered == 0)
            {
                using var lease = host.Acquire();
                Assert.Equal([SmallDirectory.NameIn(lease.Directory.Snapshot.Edition)], Found(lease.Directory));
                answered++;
            }
        })).ToArray();

        for (var edition = 2; edition <= Editions; edition++)
        {
            host.Swap(await NextAsync());
        }

        Volatile.Write(ref done, true);
        await Task.WhenAll(requests);
        Assert.Equal(Editions, host.Snapshot.Edition);
        Assert.Single(_small.IndexFiles);
    }

    [Fact]
    public async Task DirectoryOf_ARequest_IsTheSameUntilItIsAnswered()
    {
        using var host = await HostAsync();
        var response = new ResponseOfTest();
        var context = new DefaultHttpContext();
        context.Features.Set<Microsoft.AspNetCore.Http.Features.IHttpResponseFeature>(response);
        var before = host.DirectoryOf(context);

        host.Swap(await NextAsync());

        Assert.Same(before, host.DirectoryOf(context));
        Assert.Equal([SmallDirectory.NameIn(1)], Found(before));
        await response.CompleteAsync();
        Assert.Throws<ObjectDisposedException>(() => Found(before));
        Assert.Equal(2, host.DirectoryOf(new DefaultHttpContext()).Snapshot.Edition);
    }

    [Fact]
    public async Task AfterTheSwap_TheOldSnapshotIsNotKeptInMemory()
    {
        using var host = await HostAsync();
        var old = WeakReferenceTo(host);
        using var lease = host.Acquire();
        lease.Dispose();

        host.Swap(await NextAsync());

        await Eventually.HoldsAsync(() =>
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return !old.IsAlive;
        });
    }

    [Fact]
    public async Task Acquire_OfAHostThatEnded_Throws()
    {
        var host = await HostAsync();
        host.Dispose();
        host.Dispose();

        Assert.Throws<ObjectDisposedException>(host.Acquire);
    }

    private async Task<DirectoryHost> HostAsync()
    {
        await _small.ApplyAsync();
        return new DirectoryHost(await _small.LoadAsync());
    }

    private async Task<PublishedDirectory> NextAsync()
    {
        await _small.ApplyAsync();
        return await _small.LoadAsync();
    }

    private static PublishedDirectory Peek(DirectoryHost host)
    {
        using var lease = host.Acquire();
        return lease.Directory;
    }

    private static IEnumerable<string> Found(PublishedDirectory directory) =>
        directory.Search.Search(new SearchRequest(Query), CancellationToken.None).Page(0, 100)
            .Where(hit => hit.Office.Office.Key == SmallDirectory.OfficeKey)
            .Select(hit => hit.Office.Office.Names[0].Text);

    // In a method of its own, so that no register or stack slot of the test keeps it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference WeakReferenceTo(DirectoryHost host) => new(host.Snapshot);
}
