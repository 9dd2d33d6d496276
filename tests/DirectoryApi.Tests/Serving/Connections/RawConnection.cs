using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DirectoryApi.Tests.Serving.Connections;

/// <summary>A connection to a server on this machine that sends whatever bytes it is told to, and as slowly.</summary>
internal sealed class RawConnection : IDisposable
{
    // Far longer than any limit that the tests set: whoever waits for this long has shown that the limit does not hold.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Socket _socket;

    private RawConnection(Socket socket) => _socket = socket;

    /// <summary>Connects.</summary>
    /// <param name="server">The address of the server.</param>
    /// <param name="receiveBuffer">How many bytes the system takes in for it; 0 for as many as usual.</param>
    public static async Task<RawConnection> OpenAsync(Uri server, int receiveBuffer = 0)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer > 0)
        {
            socket.ReceiveBufferSize = receiveBuffer;
        }

        await socket.ConnectAsync(IPAddress.Parse(server.Host), server.Port, TestContext.Current.CancellationToken);
        return new RawConnection(socket);
    }

    /// <summary>Sends text.</summary>
    public async Task SendAsync(string text) =>
        await _socket.SendAsync(Encoding.UTF8.GetBytes(text), SocketFlags.None, TestContext.Current.CancellationToken);

    /// <summary>Sends a byte at a time, with pauses, until the server closes the connection.</summary>
    /// <param name="pause">The pause.</param>
    /// <returns>Whether it did, before patience ended.</returns>
    public async Task<bool> TrickleAsync(TimeSpan pause)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var closed = ReadToEndAsync();
        try
        {
            while (!closed.IsCompleted)
            {
                await _socket.SendAsync("x"u8.ToArray(), SocketFlags.None, patience.Token);
                await Task.WhenAny(closed, Task.Delay(pause, patience.Token));
                patience.Token.ThrowIfCancellationRequested();
            }

            return true;
        }
        catch (SocketException)
        {
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>What the server sends until it closes the connection.</summary>
    /// <exception cref="OperationCanceledException">It does not, however long one waits.</exception>
    public async Task<string> ReadToEndAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        try
        {
            while (await _socket.ReceiveAsync(buffer, SocketFlags.None, patience.Token) is > 0 and var length)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, length));
            }
        }
        catch (SocketException)
        {
            // A reset is an end too.
        }

        return text.ToString();
    }

    /// <summary>Waits until the server has closed the connection, without taking a byte of what it sends.</summary>
    /// <returns>Whether it did, before patience ended.</returns>
    public async Task<bool> WaitForResetAsync()
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(deadline) < Patience)
        {
            try
            {
                await _socket.SendAsync("\r\n"u8.ToArray(), SocketFlags.None, TestContext.Current.CancellationToken);
            }
            catch (SocketException)
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }

        return false;
    }

    public void Dispose() => _socket.Dispose();
}
