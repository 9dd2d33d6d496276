using System.Net;
using DirectoryApi.Serving.Requests;
using Microsoft.AspNetCore.Http;
using IPNetwork = System.Net.IPNetwork;

namespace DirectoryApi.Tests.Serving.Requests;

public sealed class RequestIdsTests
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";
    private static readonly IPNetwork[] Trusted = [IPNetwork.Parse("10.0.0.0/8")];

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData("::ffff:10.0.0.7")]
    public void IdOf_ATrustedProxysRequest_IsTheProxys(string address) => Assert.Equal("abc-1.2_3", IdOf(address, id: "abc-1.2_3"));

    [Fact]
    public void IdOf_ATrustedProxysTrace_IsTheTraces() => Assert.Equal(Trace, IdOf("10.0.0.7", trace: $"00-{Trace}-b7ad6b7169203331-01"));

    [Theory]
    [InlineData("192.0.2.1", "abc", null)]
    [InlineData("192.0.2.1", null, $"00-{Trace}-b7ad6b7169203331-01")]
    [InlineData("10.0.0.7", "", null)]
    [InlineData("10.0.0.7", "a b", null)]
    [InlineData("10.0.0.7", "a\u001b[31mb", null)]
    [InlineData("10.0.0.7", "идентификатор", null)]
    [InlineData("10.0.0.7", "00000000000000000000000000000000000000000000000000000000000000000", null)]
    [InlineData("10.0.0.7", null, "00-garbage")]
    [InlineData("10.0.0.7", null, null)]
    public void IdOf_AnotherRequest_IsTheServersOwn(string address, string? id, string? trace)
    {
        var given = IdOf(address, id, trace);

        Assert.Matches("^[0-9a-f]{32}$", given);
        Assert.NotEqual(Trace, given);
    }

    private static string IdOf(string address, string? id = null, string? trace = null)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        if (id is not null)
        {
            context.Request.Headers[RequestIds.Header] = id;
        }

        if (trace is not null)
        {
            context.Request.Headers.TraceParent = trace;
        }

        return RequestIds.IdOf(context, Trusted);
    }
}
