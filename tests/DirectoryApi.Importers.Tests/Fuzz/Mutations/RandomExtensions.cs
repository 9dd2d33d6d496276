namespace DirectoryApi.Importers.Tests.Fuzz.Mutations;

internal static class RandomExtensions
{
    /// <summary>One of several.</summary>
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>A stretch of a list that has items: where it begins, and how many items, at least one and mostly few.</summary>
    public static (int Start, int Count) Stretch(this Random random, int length)
    {
        var start = random.Next(length);
        var most = random.Next(4) == 0 ? length - start : Math.Min(length - start, 8);
        return (start, random.Next(1, most + 1));
    }
}
