namespace DirectoryApi.Store.Relational;

/// <summary>Makes the next of what is to be written while what came before it is.</summary>
internal static class MadeAhead
{
    /// <summary>What <paramref name="make"/> makes of the numbers from 0 on, in their order, each on another thread while those before it are used.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="make">Makes one; never more than <paramref name="atOnce"/> at a time.</param>
    /// <param name="atOnce">How many are made ahead, 1 or more: so many wait in memory too where they are made faster than used.</param>
    public static IEnumerable<T> Of<T>(int count, Func<int, T> make, int atOnce = 1)
    {
        var ahead = new Queue<Task<T>>();
        var begun = 0;
        BeginMore();
        while (ahead.TryDequeue(out var next))
        {
            var made = next.GetAwaiter().GetResult();
            BeginMore();
            yield return made;
        }

        void BeginMore()
        {
            while (begun < count && ahead.Count < atOnce)
            {
                var index = begun++;
                ahead.Enqueue(Task.Run(() => make(index)));
            }
        }
    }
}
