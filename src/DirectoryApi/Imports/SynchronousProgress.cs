using DirectoryApi.Store.Editions;

namespace DirectoryApi.Imports;

/// <summary>Reports on the thread that works, unlike <see cref="Progress{T}"/>, so that steps are shown in their order.</summary>
internal sealed class SynchronousProgress(IImportReporter reporter) : IProgress<ApplyProgress>
{
    public void Report(ApplyProgress value) => reporter.Applying(value);
}
