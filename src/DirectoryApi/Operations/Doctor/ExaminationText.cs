namespace DirectoryApi.Operations.Doctor;

/// <summary>The results of an examination as lines for a terminal.</summary>
internal static class ExaminationText
{
    private const int OutcomeWidth = 9;
    private const int CheckWidth = 24;

    /// <summary>For each result its outcome, what was looked at, and what was found; lines end with a line feed.</summary>
    public static string Of(IReadOnlyList<CheckResult> results) => string.Concat(results.Select(result =>
        $"{result.Outcome.ToString().ToLowerInvariant().PadRight(OutcomeWidth)}{result.Check.PadRight(CheckWidth)}{result.Message}\n"));
}
