using System.Net;
using System.Net.Sockets;
using DirectoryApi.Benchmarks.Load;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>
/// One connection to a server on this machine, without anything between it and the socket, so that little of the processor goes to
/// the client. One request at a time.
/// </summary>
internal sealed class LoadConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly ResponseReader _reader = new();

    private LoadConnection()
    {
    }

    /// <summary>Connects to a port of the loopback address.</summary>
    public static async Task<LoadConnection> OpenAsync(int port, CancellationToken cancellationToken)
    {
        var connection = new LoadConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
        return connection;
    }

    /// <summary>Sends a request and receives the whole answer, which is valid until the next request.</summary>
    /// <exception cref="LoadException">The answer is not 200, or tells of errors.</exception>
    public async ValueTask<LoadAnswer> AskAsync(byte[] request, CancellationToken cancellationToken)
    {
        await _socket.SendAsync(request, SocketFlags.None, cancellationToken);
        _reader.Begin();
        while (!_reader.IsComplete)
        {
            var received = await _socket.ReceiveAsync(_reader.Free(), SocketFlags.None, cancellationToken);
            if (received == 0)
            {
                throw new LoadException("The server closed the connection in the middle of an answer.");
            }

            _reader.Take(received);
        }

        return _reader.Answer;
    }

    /// <inheritdoc />
    public void Dispose() => _socket.Dispose();
}
