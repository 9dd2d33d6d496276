using System.Net.Sockets;
using System.Text;
using DirectoryApi.Operations;

namespace DirectoryApi.Tests.Operations;

public sealed class ServiceManagerTests
{
    [Fact]
    public void Tell_SendsTheState_ToTheSocket()
    {
        var folder = Directory.CreateTempSubdirectory("notify-");
        var path = Path.Combine(folder.FullName, "socket");
        using (var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified))
        {
            socket.Bind(new UnixDomainSocketEndPoint(path));
            ServiceManager.Tell(ServiceManager.Ready, path);

            var buffer = new byte[64];
            Assert.Equal("READY=1", Encoding.ASCII.GetString(buffer, 0, socket.Receive(buffer)));
        }

        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/no/such/socket")]
    public void Tell_WhereNobodyListens_IsSilent(string? address) => ServiceManager.Tell(ServiceManager.Ready, address);
}
