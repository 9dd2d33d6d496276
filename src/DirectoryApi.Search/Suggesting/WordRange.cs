namespace DirectoryApi.Search.Suggesting;

/// <summary>Words of a <see cref="WordList"/> that follow each other.</summary>
/// <param name="From">Number of the first.</param>
/// <param name="To">Number behind the last.</param>
/// <param name="StartsWhole">True where the first is not only begun by what was typed, but is it.</param>
internal readonly record struct WordRange(int From, int To, bool StartsWhole)
{
    /// <summary>True where there is no word in it.</summary>
    public bool IsEmpty => From >= To;
}
