namespace DirectoryApi.GraphQL.Execution.Caching;

/// <summary>
/// Tells what is asked for again from what is asked for once, about and in little space: who asks for something else each time fills no
/// cache. Of things that share a place only the last is remembered.
/// </summary>
internal sealed class RepetitionFilter
{
    private const int Places = 1 << 16;

    private readonly int[] _hashes = new int[Places];

    /// <summary>Whether something with this hash was asked for not long ago; remembers it.</summary>
    public bool IsRepeated(int hash)
    {
        // A race loses a memory, and a repeated thing is kept one request later.
        ref var place = ref _hashes[(uint)hash % Places];
        var isRepeated = place == hash;
        place = hash;
        return isRepeated;
    }
}
