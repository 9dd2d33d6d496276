using System.Reflection;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Developers.Explorer;

/// <summary>The files of <c>data/explorer/packages.tsv</c>: GraphiQL and what it is made with.</summary>
public static class ExplorerPackages
{
    /// <summary>Every file, in the order in which they are to be run.</summary>
    public static IReadOnlyList<ExplorerPackage> All { get; } =
    [
        .. VocabularyTable.Read(Assembly.GetExecutingAssembly(), "explorer/packages.tsv")
            .Select(row => new ExplorerPackage(row["kind"], row["url"], row["integrity"])),
    ];
}
