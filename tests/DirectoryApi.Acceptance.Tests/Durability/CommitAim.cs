namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>
/// Aims at the commit, which the program does not announce: later after a kill that came too early, earlier after one that came
/// too late, so that kills gather on both sides of it however fast the machine is.
/// </summary>
internal sealed class CommitAim
{
    private const double Correction = 1.3;

    private TimeSpan _guess;

    /// <summary>Begins with a guess.</summary>
    /// <param name="guess">How long after the line of <see cref="ChangeStep.Publishing"/> the commit may come.</param>
    public CommitAim(TimeSpan guess) => _guess = guess;

    /// <summary>The next moment to try, as long after the line: the guess, or up to a quarter more or less.</summary>
    /// <param name="random">What decides.</param>
    public TimeSpan Next(Random random) => _guess * (0.75 + (random.NextDouble() / 2));

    /// <summary>Learns what was there after the kill.</summary>
    /// <param name="committed">Whether it was the new edition.</param>
    public void Learn(bool committed) => _guess = Correct(_guess, isLate: committed);

    /// <summary>A better guess of a time that no line of the program tells.</summary>
    /// <param name="guess">The guess before.</param>
    /// <param name="isLate">Whether a kill that went by it came too late, and not too early.</param>
    public static TimeSpan Correct(TimeSpan guess, bool isLate) => isLate ? guess / Correction : guess * Correction;
}
