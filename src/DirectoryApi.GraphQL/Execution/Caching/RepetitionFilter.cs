using System.Collections;

namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Tells what is asked for again from what is asked for once, in little space: who asks for something else each time fills no cache. It
/// remembers the last 32,768 to 65,536 things in two Bloom filters, the older of which is emptied when the newer one is full; about one
/// thing in a hundred is taken for a repeated one when it is not. Safe for any number of requests at once.
/// </summary>
internal sealed class RepetitionFilter
{
    private const int Capacity = 1 << 15;
    private const int BitsOfEach = 16;
    private const int Probes = 3;

    // The 64 bits of the golden ratio: spreads a hash over all bits (Knuth's multiplicative hashing).
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Lock _lock = new();
    private BitArray _newer = new(Capacity * BitsOfEach);
    private BitArray _older = new(Capacity * BitsOfEach);
    private int _count;

    /// <summary>Whether something with this hash was asked for not long ago; remembers it.</summary>
    public bool IsRepeated(int hash)
    {
        var spread = (uint)hash * Spread;
        lock (_lock)
        {
            var isRecent = Holds(_newer, spread);
            if (isRecent)
            {
                return true;
            }

            var isRepeated = Holds(_older, spread);
            Add(spread);
            return isRepeated;
        }
    }

    private static bool Holds(BitArray bits, ulong spread)
    {
        for (var probe = 0; probe < Probes; probe++)
        {
            if (!bits[PlaceOf(spread, probe, bits.Length)])
            {
                return false;
            }
        }

        return true;
    }

    private void Add(ulong spread)
    {
        for (var probe = 0; probe < Probes; probe++)
        {
            _newer[PlaceOf(spread, probe, _newer.Length)] = true;
        }

        if (++_count == Capacity)
        {
            (_newer, _older) = (_older, _newer);
            _newer.SetAll(false);
            _count = 0;
        }
    }

    // Double hashing (Kirsch and Mitzenmacher): two halves of one hash make as many as are needed.
    private static int PlaceOf(ulong spread, int probe, int length) => (int)(((spread >> 32) + ((ulong)probe * (uint)spread)) % (ulong)length);
}
