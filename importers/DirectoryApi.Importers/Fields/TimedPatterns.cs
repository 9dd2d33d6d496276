using System.Text.RegularExpressions;

namespace DirectoryApi.Importers.Fields;

/// <summary>
/// Runs work whose patterns have a second to match. They are linear in text of bounded length, so one that takes longer was halted: by
/// the collection of a large heap, or by a machine with too much to do. What was halted is done again, and comes to the same.
/// </summary>
internal static class TimedPatterns
{
    private const int Attempts = 5;

    /// <summary>What <paramref name="work"/> comes to.</summary>
    /// <param name="work">The work; it is to leave nothing behind where it is halted.</param>
    /// <exception cref="RegexMatchTimeoutException">It was halted each time.</exception>
    public static T Run<T>(Func<T> work)
    {
        for (var attempt = 1; attempt < Attempts; attempt++)
        {
            try
            {
                return work();
            }
            catch (RegexMatchTimeoutException)
            {
                // The next attempt may have the second that this one had not.
            }
        }

        return work();
    }
}
