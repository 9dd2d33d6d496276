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
}
