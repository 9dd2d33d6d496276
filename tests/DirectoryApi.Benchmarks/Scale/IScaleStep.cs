namespace DirectoryApi.Benchmarks.Scale;

/// <summary>Something that is measured at every size. The steps run in order on one directory, so a later one finds what an earlier one left.</summary>
internal interface IScaleStep
{
    /// <summary>What it does, for whoever waits.</summary>
    string Title { get; }

    /// <summary>Runs it.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="cancellationToken">Ends it, and the program that it runs.</param>
    /// <returns>What was measured.</returns>
    /// <exception cref="ScaleException">The program failed.</exception>
    Task<IReadOnlyList<ScaleFigure>> RunAsync(ScaleDirectory directory, CancellationToken cancellationToken);
}
