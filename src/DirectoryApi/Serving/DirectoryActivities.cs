using System.Diagnostics;

namespace DirectoryApi.Serving;

/// <summary>What the program does beside answering, for traces: loading editions and importing.</summary>
internal static class DirectoryActivities
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "DirectoryApi";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>An edition is loaded; null where nobody listens.</summary>
    public static Activity? StartLoading() => Source.StartActivity("directory.load");

    /// <summary>Documents are imported; null where nobody listens.</summary>
    public static Activity? StartImporting() => Source.StartActivity("directory.import");
}
