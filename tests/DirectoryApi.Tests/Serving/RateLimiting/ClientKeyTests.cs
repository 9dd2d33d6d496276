using System.Net;
using DirectoryApi.Serving.RateLimiting;

namespace DirectoryApi.Tests.Serving.RateLimiting;

public class ClientKeyTests
{
    [Theory]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2::")]
    public void Of_OneSubscriber_IsOneKey(string one, string other) => Assert.Equal(KeyOf(one), KeyOf(other));

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1")]
    [InlineData("::1", "127.0.0.1")]
    [InlineData("0.0.0.0", "::")]
    public void Of_DifferentSubscribers_AreDifferentKeys(string one, string other) => Assert.NotEqual(KeyOf(one), KeyOf(other));

    [Fact]
    public void Of_NoAddress_IsAKeyOfItsOwn() =>
        Assert.All(["0.0.0.0", "255.255.255.255", "::", "fe80::1"], address => Assert.NotEqual(ClientKey.Of(null), KeyOf(address)));

    private static ulong KeyOf(string address) => ClientKey.Of(IPAddress.Parse(address));
}
