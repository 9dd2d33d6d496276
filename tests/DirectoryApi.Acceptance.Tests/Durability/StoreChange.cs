namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A command that makes another edition, and that makes no more of them when it is repeated.</summary>
/// <param name="Steps">Its steps.</param>
/// <param name="Arguments">How the program is called, without the store.</param>
/// <param name="RepeatAsync">Does the same in this process.</param>
/// <param name="Restores">The edition whose content it brings back; null where it brings another.</param>
internal sealed record StoreChange(IReadOnlyList<ChangeStep> Steps, string[] Arguments, Func<Task> RepeatAsync, int? Restores)
{
    /// <summary>What the tally calls it.</summary>
    public string Name => Arguments[0];
}
