using System.Net.Sockets;
using System.Text;

namespace DirectoryApi.Operations;

/// <summary>
/// Tells systemd how the service is (sd_notify(3)): units of <c>Type=notify</c> count as started once the program serves, after its
/// import. Elsewhere nobody is told.
/// </summary>
internal static class ServiceManager
{
    /// <summary>The program serves.</summary>
    public const string Ready = "READY=1";

    /// <summary>The program ends.</summary>
    public const string Stopping = "STOPPING=1";

    private const string SocketVariable = "NOTIFY_SOCKET";

    /// <summary>Tells a state to the socket that the environment names, if it names one.</summary>
    public static void Tell(string state) => Tell(state, Environment.GetEnvironmentVariable(SocketVariable));

    /// <summary>Tells a state to a socket; that it cannot be told is no reason not to serve.</summary>
    /// <param name="state">The state.</param>
    /// <param name="address">Path of the socket, or its abstract name behind an at sign; null or empty for none.</param>
    internal static void Tell(string state, string? address)
    {
        if (string.IsNullOrEmpty(address))
        {
            return;
        }

        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
            socket.SendTo(Encoding.ASCII.GetBytes(state), new UnixDomainSocketEndPoint(address[0] == '@' ? $"\0{address[1..]}" : address));
        }
        catch (SocketException)
        {
            // Nobody listens there any more.
        }
    }
}
