using System.Globalization;

namespace DirectoryApi.Pages.Documents;

/// <summary>One page of a long list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Count">How many pages there are; at least 1.</param>
/// <param name="Items">What stands on the page.</param>
/// <param name="IsAsAsked">False where another page was asked for that does not exist.</param>
internal sealed record PageOfList<T>(int Number, int Count, IReadOnlyList<T> Items, bool IsAsAsked)
{
    /// <summary>The page of a number; the first one where there is no such number, or no number was given.</summary>
    /// <param name="all">The whole list.</param>
    /// <param name="size">How much stands on a page.</param>
    /// <param name="number">What the address gives as the number; null for nothing.</param>
    public static PageOfList<T> Of(IReadOnlyList<T> all, int size, string? number)
    {
        var count = Math.Max(1, (all.Count + size - 1) / size);
        var isPage = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted >= 1 && wanted <= count;
        var page = isPage ? wanted : 1;
        return new PageOfList<T>(page, count, [.. all.Skip((page - 1) * size).Take(size)], isPage || number is null);
    }
}
