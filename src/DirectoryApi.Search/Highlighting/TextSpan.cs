namespace DirectoryApi.Search.Highlighting;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
