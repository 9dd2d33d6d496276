using System.Diagnostics;

namespace DirectoryApi.Search;

/// <summary>Searches, for traces. Nothing of them tells what was searched for.</summary>
public static class SearchActivities
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "DirectoryApi.Search";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>A search; null where nobody listens.</summary>
    internal static Activity? Start() => Source.StartActivity("directory.search");
}
