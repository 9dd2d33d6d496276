namespace DirectoryApi.Benchmarks.Scale;

/// <summary>What is measured, in order.</summary>
internal static class ScaleSteps
{
    /// <summary>The steps.</summary>
    public static IReadOnlyList<IScaleStep> All { get; } =
    [
        new ImportStep(),
        new UnchangedImportStep(),
        new ChangedAnnexStep(),
        new FirstStartStep(),
        new StartStep(),
        new ExportStep(),
        new SwapStep(),
    ];
}
