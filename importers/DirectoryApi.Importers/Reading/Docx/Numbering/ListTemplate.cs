namespace DirectoryApi.Importers.Reading.Docx.Numbering;

/// <summary>The levels that lists have in common, and the numbers reached in them (ISO/IEC 29500-1, 17.9.1).</summary>
internal sealed class ListTemplate
{
    /// <summary>Number of levels a list can have.</summary>
    public const int LevelCount = 9;

    /// <summary>The levels; null for one that is not defined.</summary>
    public ListLevel?[] Levels { get; } = new ListLevel?[LevelCount];

    /// <summary>The list style that holds the levels in place of this template; null where it has its own.</summary>
    public string? StyleLink { get; set; }

    /// <summary>The number reached in each level; null where the next item takes the level's start.</summary>
    public int?[] Reached { get; } = new int?[LevelCount];
}
