using System.Runtime.ExceptionServices;

namespace DirectoryApi.Store.Snapshots;

/// <summary>Runs what does not depend on one another on all processors. An error comes as it was thrown, the first of several.</summary>
internal static class SideBySide
{
    /// <summary>Runs an action for each number from 0 to before <paramref name="count"/>.</summary>
    public static void For(int count, Action<int> action) => Run(() => Parallel.For(0, count, action));

    /// <summary>Runs actions.</summary>
    public static void Invoke(params Action[] actions) => Run(() => Parallel.Invoke(actions));

    private static void Run(Action run)
    {
        try
        {
            run();
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
        }
    }
}
