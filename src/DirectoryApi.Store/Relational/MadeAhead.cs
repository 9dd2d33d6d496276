namespace DirectoryApi.Store.Relational;

/// <summary>Makes the next of what is to be written while what came before it is.</summary>
internal static class MadeAhead
{
    /// <summary>What <paramref name="make"/> makes of the numbers from 0 on, in their order, each on another thread while the one before it is used.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="make">Makes one; never two at a time.</param>
    public static IEnumerable<T> Of<T>(int count, Func<int, T> make)
    {
        var ahead = Make(0);
        for (var index = 0; index < count; index++)
        {
            var made = ahead!.GetAwaiter().GetResult();
            ahead = Make(index + 1);
            yield return made;
        }

        Task<T>? Make(int index) => index < count ? Task.Run(() => make(index)) : null;
    }
}
