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
    private readonly ResponseReader _reader = new();

    /// <summary>Connects to a port of the loopback address.</summary>
    public LoadConnection(int port)
    {
        Socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Socket.Connect(IPAddress.Loopback, port);
    }

    /// <summary>The socket.</summary>
    public Socket Socket { get; }

    /// <summary>The request that was sent last.</summary>
    public byte[] Request { get; private set; } = [];

    /// <summary>From when the time of the request counts (<see cref="System.Diagnostics.Stopwatch.GetTimestamp"/>).</summary>
    public long Since { get; private set; }

    /// <summary>The answer, once <see cref="TryReceive"/> has said so; until the next request.</summary>
    public LoadAnswer Answer => _reader.Answer;

    /// <summary>Sends a request.</summary>
    /// <param name="request">Its bytes.</param>
    /// <param name="since">From when its time counts.</param>
    public void Send(byte[] request, long since)
    {
        Request = request;
        Since = since;
        _reader.Begin();

        // The one before is answered, so that there is room for this one.
        if (Socket.Send(request) != request.Length)
        {
            throw new LoadException("A request was sent in part only.");
        }
    }

    /// <summary>Receives what has come of the answer.</summary>
    /// <returns>Whether that is all of it.</returns>
    /// <exception cref="LoadException">The server closed the connection, or the answer does not tell where it ends.</exception>
    public bool TryReceive()
    {
        var received = Socket.Receive(_reader.Free().Span);
        if (received == 0)
        {
            throw new LoadException("The server closed the connection in the middle of an answer.");
        }

        _reader.Take(received);
        return _reader.IsComplete;
    }

    /// <summary>Sends a request and waits for the answer, which is valid until the next request.</summary>
    /// <exception cref="LoadException">The server closed the connection, or the answer does not tell where it ends.</exception>
    public LoadAnswer Ask(byte[] request)
    {
        Send(request, since: 0);
        while (!TryReceive())
        {
        }

        return Answer;
    }

    /// <inheritdoc />
    public void Dispose() => Socket.Dispose();
}
