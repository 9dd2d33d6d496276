namespace DirectoryApi.Tests;

/// <summary>Tests of what a process has one of, such as its count of allocated bytes: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(ProcessWide), DisableParallelization = true)]
public sealed class ProcessWide;
