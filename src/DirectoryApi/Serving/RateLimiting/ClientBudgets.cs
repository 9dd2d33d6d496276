using System.Numerics;

namespace DirectoryApi.Serving.RateLimiting;

/// <summary>
/// How many units each client has left. A client is one number: the instant at which its quota is whole again, which each unit puts off
/// (the generic cell rate algorithm, ITU-T I.371 annex A); whoever is whole needs no number. They are in a table of a fixed size, so that
/// however many addresses ask, memory does not grow, and nothing has to be swept. Where a line of the table is full, the client that
/// has taken least is forgotten: a flood of addresses makes room among itself, and whoever is being refused stays refused.
/// </summary>
internal sealed class ClientBudgets
{
    private const int LineLength = 8;
    private const int LockCount = 256;

    // A debt is not longer than this many windows, however dear an operation was.
    private const int LongestDebt = 2;

    private readonly TimeProvider _timeProvider;
    private readonly Slot[] _slots;
    private readonly Lock[] _locks = [.. Enumerable.Range(0, LockCount).Select(_ => new Lock())];
    private readonly int _lineMask;
    private readonly long _window;
    private readonly double _unit;

    // So that nobody can choose addresses that meet in one line.
    private readonly ulong _seed = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray()) | 1;

    /// <summary>All clients have all of their quota.</summary>
    /// <param name="quota">The units a client may take at once.</param>
    /// <param name="window">The time in which they come back.</param>
    /// <param name="timeProvider">The clock.</param>
    /// <param name="capacity">How many clients are remembered at once: a power of two, at least a line's length. A megabyte for 65,536.</param>
    public ClientBudgets(int quota, TimeSpan window, TimeProvider timeProvider, int capacity = 65_536)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, LineLength);
        ArgumentOutOfRangeException.ThrowIfNotEqual(BitOperations.PopCount((uint)capacity), 1, nameof(capacity));
        _timeProvider = timeProvider;
        _slots = new Slot[capacity];
        _lineMask = (capacity / LineLength) - 1;
        _window = (long)(window.TotalSeconds * timeProvider.TimestampFrequency);
        _unit = (double)_window / quota;
    }

    /// <summary>Takes units where there are enough of them, and none otherwise.</summary>
    /// <param name="client">The client: see <see cref="ClientKey"/>.</param>
    /// <param name="units">How many; more than the quota are taken as the whole quota.</param>
    public Budget Take(ulong client, double units) => Put(client, (long)Math.Min(units * _unit, _window), isDebt: false);

    /// <summary>Takes units for what has been done already, even where there are not enough: the client waits for them next time.</summary>
    public Budget Charge(ulong client, double units) => Put(client, (long)Math.Min(units * _unit, LongestDebt * _window), isDebt: true);

    private Budget Put(ulong client, long time, bool isDebt)
    {
        var line = (int)((client * _seed) >> 40) & _lineMask;
        lock (_locks[line & (LockCount - 1)])
        {
            var now = _timeProvider.GetTimestamp();
            ref var slot = ref Find(_slots.AsSpan(line * LineLength, LineLength), client);
            var owed = slot.Client == client ? Math.Max(0, slot.FullAt - now) : 0;
            var then = isDebt ? Math.Min(owed + time, LongestDebt * _window) : owed + time;
            var isEnough = isDebt || then <= _window;
            if (isEnough)
            {
                slot = new Slot(client, now + then);
                owed = then;
            }

            return new Budget(
                isEnough, Math.Max(0, (long)((_window - owed) / _unit)), TimeOf(owed), isEnough ? TimeSpan.Zero : TimeOf(then - _window));
        }
    }

    /// <summary>The client's own slot, else that whose quota is or will first be whole, which it may have.</summary>
    private static ref Slot Find(Span<Slot> line, ulong client)
    {
        var best = 0;
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index].Client == client)
            {
                return ref line[index];
            }

            if (line[index].FullAt < line[best].FullAt)
            {
                best = index;
            }
        }

        return ref line[best];
    }

    private TimeSpan TimeOf(long timestamps) => TimeSpan.FromSeconds((double)timestamps / _timeProvider.TimestampFrequency);

    private readonly record struct Slot(ulong Client, long FullAt);
}
