using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Operations;
using DirectoryApi.Search.Tests.Relevance;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;
using Microsoft.Extensions.Configuration;

namespace DirectoryApi.Benchmarks.Micro;

/// <summary>The annexes that come with the program, imported into a temporary store and loaded.</summary>
internal sealed class LoadedDirectory : IDisposable
{
    private readonly ImportedDirectory _imported;

    private LoadedDirectory(ImportedDirectory imported) => _imported = imported;

    /// <summary>Imports and loads.</summary>
    public static async Task<LoadedDirectory> ImportAsync() => new(await ImportedDirectory.ImportAsync(CancellationToken.None));

    /// <summary>The edition.</summary>
    public DirectorySnapshot Snapshot => _imported.Published.Snapshot;

    /// <summary>The program's executor.</summary>
    public static IRequestExecutor MakeExecutor(Action<RequestExecutorOptions>? modify = null)
    {
        var builder = DirectorySchema.Configure(new RequestExecutorBuilder(), GraphQLSettings.Read(new ConfigurationBuilder().Build()));
        return builder.ModifyOptions(modify ?? (_ => { })).Build();
    }

    /// <summary>The state of a request; without a cache of objects, every one is resolved each time.</summary>
    public object MakeRequest(bool keepsObjects) =>
        new DirectoryRequest(keepsObjects ? _imported.Published : _imported.Published with { EncodedObjects = null }, []);

    /// <inheritdoc />
    public void Dispose() => _imported.Dispose();
}
