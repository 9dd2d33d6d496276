using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Execution;

public class DocumentCacheTests
{
    private readonly IRequestExecutor _executor = PetSchema.Builder().ModifyOptions(options => options.DocumentCacheSize = 20).Build();

    [Fact]
    public async Task Execute_OfMoreDocumentsThanAreKept_AnswersEachAtOnceWithOthers()
        => await Parallel.ForAsync(0, 20_000, TestContext.Current.CancellationToken, async (number, token) =>
        {
            using var result = await _executor.ExecuteAsync($"{{ dog {{ a{number}: name }} }}", cancellationToken: token);
            Assert.Equal($"{{\"data\":{{\"dog\":{{\"a{number}\":\"Рекс\"}}}}}}", result.ToString());
        });

    /// <summary>Kept whole, the documents would take 60 million bytes for their texts alone.</summary>
    [Fact]
    public async Task Execute_OfManyLongDocuments_KeepsFew()
    {
        const int documents = 1_000;
        var padding = new string('#', 60_000);
        var executor = PetSchema.Builder().ModifyOptions(options => options.DocumentCacheSize = documents).Build();
        (await executor.ExecuteAsync("{ dog { name } }", cancellationToken: TestContext.Current.CancellationToken)).Dispose();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var number = 0; number < documents; number++)
        {
            using var result = await executor.ExecuteAsync($"{{ dog {{ a{number}: name }} }} {padding}", cancellationToken: TestContext.Current.CancellationToken);
            Assert.Empty(result.Errors);
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 20_000_000);
        GC.KeepAlive(executor);
    }
}
