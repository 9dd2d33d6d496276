using System.Buffers.Binary;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>
/// Tells which of many sockets have something to read, on one thread and in one call of the system (Linux, epoll(7)). Sockets that are
/// awaited hand each answer from thread to thread, which takes a fifth more of the processor that client and server share.
/// </summary>
internal sealed partial class ReadyConnections : IDisposable
{
    // epoll_ctl(2).
    private const int Add = 1;
    private const uint Readable = 1;
    private const int CloseOnExec = 0x80000;

    // EINTR of errno(3).
    private const int InterruptedCall = 4;

    // Of struct epoll_event: what is ready in 32 bits, and 64 of the caller's own; the system packs them on x64.
    private static readonly int OwnOffset = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? sizeof(int) : sizeof(long);
    private static readonly int EventSize = OwnOffset + sizeof(long);

    private readonly int _epoll = Checked(CreateEpoll(CloseOnExec));
    private readonly byte[] _events;

    /// <summary>Watches nothing yet.</summary>
    /// <param name="count">How many sockets there are going to be.</param>
    public ReadyConnections(int count) => _events = new byte[count * EventSize];

    /// <summary>Watches a socket for as long as it is open.</summary>
    /// <param name="socket">The socket.</param>
    /// <param name="number">What to tell when it has something to read.</param>
    public void Watch(Socket socket, int number)
    {
        Span<byte> wanted = stackalloc byte[EventSize];
        BinaryPrimitives.WriteUInt32LittleEndian(wanted, Readable);
        BinaryPrimitives.WriteInt64LittleEndian(wanted[OwnOffset..], number);
        Checked(Control(_epoll, Add, (int)socket.Handle, wanted));
    }

    /// <summary>Waits until a socket has something to read, or a time is over.</summary>
    /// <param name="milliseconds">The time.</param>
    /// <returns>How many have; their numbers are told by <see cref="NumberAt"/>.</returns>
    public int Wait(int milliseconds)
    {
        var count = WaitFor(_epoll, _events, _events.Length / EventSize, milliseconds);

        // A signal may have ended the wait.
        return count >= 0 || Marshal.GetLastPInvokeError() == InterruptedCall ? Math.Max(count, 0) : Checked(count);
    }

    /// <summary>The number of one of the sockets that were ready last.</summary>
    public int NumberAt(int index) => (int)BinaryPrimitives.ReadInt64LittleEndian(_events.AsSpan((index * EventSize) + OwnOffset));

    /// <inheritdoc />
    public void Dispose() => _ = Close(_epoll);

    private static int Checked(int result) => result >= 0 ? result : throw new System.ComponentModel.Win32Exception(Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "epoll_create1", SetLastError = true)]
    private static partial int CreateEpoll(int flags);

    [LibraryImport("libc", EntryPoint = "epoll_ctl", SetLastError = true)]
    private static partial int Control(int epoll, int operation, int descriptor, Span<byte> wanted);

    [LibraryImport("libc", EntryPoint = "epoll_wait", SetLastError = true)]
    private static partial int WaitFor(int epoll, Span<byte> events, int count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
