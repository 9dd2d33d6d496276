using System.Text;
using DirectoryApi.GraphQL.Tests.Pets;

namespace DirectoryApi.GraphQL.Tests.Http;

public class FailureTests
{
    [Fact]
    public async Task Post_ThatMeetsAnUnexpectedError_IsAnsweredByAWellFormed500()
    {
        await using var endpoint = await TestEndpoint.StartAsync(options => options.CreateRequestState = _ => throw new InvalidOperationException("secret"));

        var (status, contentType, body) = await endpoint.PostAsync("""{"query":"{ language }"}""");

        Assert.Equal(["Unexpected error in a GraphQL request"], endpoint.Log.Errors);
        Assert.Equal(500, status);
        Assert.Equal("application/graphql-response+json; charset=utf-8", contentType);
        Assert.Matches("""^\{"errors":\[\{"message":"Unexpected error; the details are in the server's log, under [\w:-]+\.","extensions":\{"code":"INTERNAL_SERVER_ERROR"\}\}\]\}$""", body);
    }

    [Fact]
    public async Task Post_WhoseClientLeaves_EndsItsResolversAndIsNoError()
    {
        var meeting = new Meeting(expected: 2);
        await using var endpoint = await TestEndpoint.StartOnPortAsync(options => options.CreateRequestState = _ => new PetState { Meeting = meeting });
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var content = new StringContent("""{"query":"{ slow }"}""", Encoding.UTF8, "application/json");

        var request = endpoint.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, leaving.Token);
        await meeting.WaitForAsync(1, TestContext.Current.CancellationToken);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await meeting.WaitForNoneAsync(TestContext.Current.CancellationToken);

        Assert.Equal((200, "application/graphql-response+json; charset=utf-8", """{"data":{"language":"en"}}"""), await endpoint.PostAsync("""{"query":"{ language }"}"""));
        Assert.Empty(endpoint.Log.Errors);
    }
}
