using DirectoryApi.Developers.Explorer;
using Microsoft.AspNetCore.Http;

namespace DirectoryApi.Tests.Developers.Explorer;

public class ExplorerRequestsTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    [Theory]
    [InlineData("GET", Browser, "")]
    [InlineData("HEAD", Browser, "")]
    [InlineData("GET", Browser, "?example=search")]
    [InlineData("GET", "text/html", "")]
    [InlineData("GET", "application/json;q=0.9, TEXT/HTML", "")]
    public void AreFor_SomebodyWhoOpensTheEndpoint(string method, string accept, string query) => Assert.True(AreFor(method, accept, query));

    [Theory]
    [InlineData("GET", null, "")]
    [InlineData("GET", "*/*", "")]
    [InlineData("GET", "application/json", "")]
    [InlineData("GET", "application/graphql-response+json, application/json;q=0.9", "")]
    [InlineData("GET", "application/json, text/html", "")]
    [InlineData("GET", "application/json, text/html;q=0.9", "")]
    [InlineData("GET", "application/*, text/html;q=0.5", "")]
    [InlineData("GET", "text/html;q=0, */*", "")]
    [InlineData("GET", "no media type", "")]
    [InlineData("POST", Browser, "")]
    [InlineData("GET", Browser, "?query={__typename}")]
    [InlineData("GET", Browser, "?documentId=0")]
    [InlineData("GET", Browser, "?variables={}")]
    public void AreFor_NoClientOfTheApi(string method, string? accept, string query) => Assert.False(AreFor(method, accept, query));

    private static bool AreFor(string method, string? accept, string query)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        http.Request.Headers.Accept = accept;
        http.Request.QueryString = new QueryString(query);
        return ExplorerRequests.AreFor(http.Request);
    }
}
