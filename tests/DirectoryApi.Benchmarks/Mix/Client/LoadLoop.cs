using System.Diagnostics;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>Many connections to a server, on one thread: sends what it is told to, and takes the answers as they come.</summary>
internal sealed class LoadLoop : IDisposable
{
    private readonly RequestSequence _sequence;
    private readonly LoadConnection[] _connections;
    private readonly ReadyConnections _ready;
    private readonly List<double> _milliseconds = [];

    // The one that has waited longest is next: all of them are used, as they are where each is a client of its own.
    private readonly Queue<LoadConnection> _idle;

    /// <summary>Connects.</summary>
    /// <param name="port">The server's port on the loopback address.</param>
    /// <param name="sequence">What it is sent.</param>
    /// <param name="connections">How many connections.</param>
    public LoadLoop(int port, RequestSequence sequence, int connections)
    {
        _sequence = sequence;
        _connections = [.. Enumerable.Range(0, connections).Select(_ => new LoadConnection(port))];
        _idle = new Queue<LoadConnection>(_connections);
        _ready = new ReadyConnections(connections);
        for (var number = 0; number < connections; number++)
        {
            _ready.Watch(_connections[number].Socket, number);
        }
    }

    /// <summary>Whether a connection waits for a request.</summary>
    public bool HasIdle => _idle.Count > 0;

    /// <summary>Whether a request waits for its answer.</summary>
    public bool HasPending => _idle.Count < _connections.Length;

    /// <summary>How long each request took that is answered, in milliseconds.</summary>
    public IReadOnlyList<double> Milliseconds => _milliseconds;

    /// <summary>Sends the next request on a connection that waits for one.</summary>
    /// <param name="since">From when its time counts (<see cref="Stopwatch.GetTimestamp"/>).</param>
    public void Send(long since) => _idle.Dequeue().Send(_sequence.Next(), since);

    /// <summary>Takes answers; waits for the first.</summary>
    /// <param name="milliseconds">For how long at most.</param>
    /// <exception cref="Load.LoadException">A request was not answered as it should.</exception>
    public void Receive(int milliseconds)
    {
        var count = _ready.Wait(milliseconds);
        for (var index = 0; index < count; index++)
        {
            var connection = _connections[_ready.NumberAt(index)];
            if (connection.TryReceive())
            {
                _milliseconds.Add(Stopwatch.GetElapsedTime(connection.Since).TotalMilliseconds);
                AnswerCheck.ThrowIfBad(connection.Answer, connection.Request);
                _idle.Enqueue(connection);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var connection in _connections)
        {
            connection.Dispose();
        }

        _ready.Dispose();
    }
}
