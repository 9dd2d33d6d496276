namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>A program that was killed.</summary>
/// <param name="Aim">When it was to be killed.</param>
/// <param name="Reached">The last step whose line it had written.</param>
/// <param name="Ended">Whether it had come to a good end before.</param>
internal sealed record Kill(string Aim, ChangeStep Reached, bool Ended)
{
    /// <summary>Whether it cannot have begun to commit.</summary>
    public bool BeforePublishing => Reached != ChangeStep.Publishing && !HasTold;

    /// <summary>Whether it had said that there is a new edition.</summary>
    public bool HasTold => Ended || Reached == ChangeStep.Telling;

    /// <summary>The step that it was killed in, as the tally calls it.</summary>
    public string Landed => Ended ? "after its end" : Reached.Name;
}
