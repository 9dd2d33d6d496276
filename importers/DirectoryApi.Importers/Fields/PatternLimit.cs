namespace DirectoryApi.Importers.Fields;

/// <summary>
/// How long a pattern may run that looks ahead or behind, and so cannot be <c>NonBacktracking</c>. Such a pattern is tried only on
/// text of bounded length, or in time that grows as the text does, and comes to its end within milliseconds. The limit is there for the
/// pattern that is written wrongly, and is far above what the collection of a large heap or a machine with too much to do can take.
/// </summary>
internal static class PatternLimit
{
    /// <summary>The limit in milliseconds.</summary>
    public const int Milliseconds = 30_000;
}
