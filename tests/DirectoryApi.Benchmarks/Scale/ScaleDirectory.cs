namespace DirectoryApi.Benchmarks.Scale;

/// <summary>A made-up directory of one size, as files that the program works with.</summary>
/// <param name="Offices">How many offices it has.</param>
/// <param name="Folder">The folder of all its files.</param>
internal sealed record ScaleDirectory(int Offices, string Folder)
{
    /// <summary>The folder of its decrees.</summary>
    public string Annexes => Path.Combine(Folder, "annexes");

    /// <summary>The folder of its gazetteer.</summary>
    public string Gazetteer => Path.Combine(Folder, "gazetteer");

    /// <summary>The file of its store.</summary>
    public string Store => Path.Combine(Folder, "directory.db");

    /// <summary>What a server keeps beside the store, and makes anew where it is missing.</summary>
    public IReadOnlyList<string> DerivedFiles =>
        [.. Directory.GetFiles(Folder, Path.GetFileName(Store) + ".search-*"), .. Directory.GetFiles(Folder, Path.GetFileName(Store) + ".image-*")];

    /// <summary>The options by which the program works on it, with its own annexes left out of a start.</summary>
    public string[] Options => ["--store", Store, "--gazetteer", Gazetteer];
}
