namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A part of a command's run, from a line that the program writes to the next one.</summary>
/// <param name="Name">What the tally calls it.</param>
/// <param name="Line">The line it begins with; null for the start of the program.</param>
internal sealed record ChangeStep(string Name, string? Line)
{
    /// <summary>The step in which the edition is made the current one.</summary>
    public static readonly ChangeStep Publishing = new("publishing", "Publishing the edition");

    /// <summary>The step in which the program has said that there is a new edition, and what came of it.</summary>
    public static readonly ChangeStep Telling = new("telling", "Edition ");

    /// <summary>The steps of going back to an edition.</summary>
    public static readonly IReadOnlyList<ChangeStep> OfRollback =
    [
        new("starting", null),
        new("comparing", "Comparing with the current edition"),
        new("writing rows", "Writing rows"),
        new("writing offices", "Writing offices"),
        Publishing,
        Telling,
    ];

    /// <summary>The steps of an import.</summary>
    public static readonly IReadOnlyList<ChangeStep> OfApply = [new("starting", null), new("matching", "Matching offices"), .. OfRollback.Skip(1)];
}
