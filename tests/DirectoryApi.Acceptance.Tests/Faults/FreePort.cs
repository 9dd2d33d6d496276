using System.Net;
using System.Net.Sockets;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>Finds ports for servers that have to be told theirs.</summary>
internal static class FreePort
{
    /// <summary>A port of this computer that nobody listens at.</summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
