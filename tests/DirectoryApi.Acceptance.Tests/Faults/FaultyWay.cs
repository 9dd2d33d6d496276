using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>The way from a client to a server on this computer, which may be slow, silent or cut.</summary>
internal sealed class FaultyWay : IAsyncDisposable
{
    private const int PieceSize = 2_048;

    private static readonly TimeSpan PieceDelay = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, bool> _open = new();
    private readonly CancellationTokenSource _end = new();
    private readonly int _target;
    private readonly Task _accepting;
    private volatile WayMode _mode = WayMode.Open;

    /// <summary>A way to a port.</summary>
    public FaultyWay(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The port at which it begins.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What becomes of all that is sent from now on, over connections that are open too.</summary>
    public void Set(WayMode mode)
    {
        _mode = mode;
        if (mode == WayMode.Cut)
        {
            foreach (var socket in _open.Keys)
            {
                Cut(socket);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        Set(WayMode.Cut);
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket client;
            try
            {
                client = await _listener.AcceptSocketAsync(_end.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => CarryAsync(client));
        }
    }

    private async Task CarryAsync(Socket client)
    {
        using var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        client.NoDelay = true;
        _open[client] = true;
        try
        {
            if (_mode == WayMode.Cut)
            {
                return;
            }

            await server.ConnectAsync(IPAddress.Loopback, _target, _end.Token);
            _open[server] = true;
            await Task.WhenAny(CopyAsync(client, server), CopyAsync(server, client));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The server is not there, or the way ends.
        }
        finally
        {
            _open.TryRemove(client, out _);
            _open.TryRemove(server, out _);
            Cut(client);
            Cut(server);
        }
    }

    private async Task CopyAsync(Socket from, Socket to)
    {
        var buffer = new byte[PieceSize];
        try
        {
            while (await from.ReceiveAsync(buffer, _end.Token) is var length and > 0)
            {
                while (_mode == WayMode.Silent)
                {
                    await Task.Delay(Look, _end.Token);
                }

                if (_mode == WayMode.Slow)
                {
                    await Task.Delay(PieceDelay, _end.Token);
                }

                await to.SendAsync(buffer.AsMemory(0, length), _end.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // One of the two went away.
        }
    }

    /// <summary>Closes a connection with a reset, as a computer does that knows nothing of it any more.</summary>
    private static void Cut(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(true, 0);
            socket.Close();
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // It is closed already.
        }
    }
}
