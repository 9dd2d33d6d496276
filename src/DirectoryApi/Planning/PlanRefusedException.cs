namespace DirectoryApi.Planning;

/// <summary>A plan that may not be applied without a person's word. The message tells why, and what to do.</summary>
public sealed class PlanRefusedException : Exception
{
    /// <summary>A refusal.</summary>
    /// <param name="message">For a person: what is wrong, and what to do.</param>
    public PlanRefusedException(string message)
        : base(message)
    {
    }
}
