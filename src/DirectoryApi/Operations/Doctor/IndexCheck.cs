using DirectoryApi.Search.Index;

namespace DirectoryApi.Operations.Doctor;

/// <summary>Whether the file of the search index is there, whole and of the current edition.</summary>
internal static class IndexCheck
{
    private const string Name = "search index";

    /// <summary>Runs the check; nothing where no edition could be loaded.</summary>
    public static Task RunAsync(Patient patient, CancellationToken cancellationToken)
    {
        if (patient is { Snapshot: { } snapshot, Paths: { } paths })
        {
            patient.Findings.Add(Look(snapshot, paths.IndexPath));
        }

        return Task.CompletedTask;
    }

    private static CheckResult Look(Store.Snapshots.DirectorySnapshot snapshot, string? basePath)
    {
        if (basePath is null)
        {
            return CheckResult.Warning(Name, "The user has no folder for application data: the index is made in memory at every start. Set HOME or XDG_DATA_HOME.");
        }

        var damaged = new List<SearchIndexNotice>();
        return SearchIndexFiles.Find(snapshot, basePath, damaged.Add) is { } path
            ? CheckResult.Ok(Name, $"{path} is whole and of this edition.")
            : damaged is [var first, ..]
                ? CheckResult.Warning(Name, $"{first.Path} is no good: {first.Reason} It is made anew at the next start. If this comes again, check the disk.")
                : CheckResult.Ok(Name, "There is none of this edition yet; the next start makes it.");
    }
}
