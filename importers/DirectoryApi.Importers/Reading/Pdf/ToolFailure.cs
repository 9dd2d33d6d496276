namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>Why the tool was stopped.</summary>
internal enum ToolFailure
{
    /// <summary>It took longer than any annex does.</summary>
    OutOfTime,

    /// <summary>It wrote more than any annex has.</summary>
    OutOfSpace,
}
