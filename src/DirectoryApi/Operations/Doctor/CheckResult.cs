namespace DirectoryApi.Operations.Doctor;

/// <summary>The result of a check.</summary>
/// <param name="Check">What was looked at: <c>store</c>.</param>
/// <param name="Outcome">What was found.</param>
/// <param name="Message">The same in a sentence, and what to do where something is wrong.</param>
internal sealed record CheckResult(string Check, CheckOutcome Outcome, string Message)
{
    /// <summary>All is well.</summary>
    public static CheckResult Ok(string check, string message) => new(check, CheckOutcome.Ok, message);

    /// <summary>Something might be better.</summary>
    public static CheckResult Warning(string check, string message) => new(check, CheckOutcome.Warning, message);

    /// <summary>Something is wrong.</summary>
    public static CheckResult Failed(string check, string message) => new(check, CheckOutcome.Failed, message);
}
