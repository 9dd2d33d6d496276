using System.Text;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Text.Places;

namespace DirectoryApi.Importers.Tests;

/// <summary>The annexes and the gazetteer of the repository, read once, and small documents made on the spot.</summary>
internal static class TestData
{
    private static readonly Lazy<Gazetteer> LazyGazetteer = new(() => GazetteerReader.Read(Path.Combine(AppContext.BaseDirectory, "gazetteer")));
    private static readonly Dictionary<string, Lazy<ImportedDecree>> LazyDecrees =
        new[] { "P1000001091.kk", "P1000001092.kk", "P1100000020.kk", "P1200000363.ru", "P1200001741.kk" }
            .ToDictionary(stem => stem, stem => new Lazy<ImportedDecree>(() => new AnnexImporter(Gazetteer).Import(PathOf($"{stem}.txt"))));

    /// <summary>The gazetteer.</summary>
    public static Gazetteer Gazetteer => LazyGazetteer.Value;

    /// <summary>The stems of all decrees.</summary>
    public static IEnumerable<string> Stems => LazyDecrees.Keys;

    /// <summary>Decree № 363 of 2012, in Russian.</summary>
    public static ImportedDecree Russian => Decree("P1200000363.ru");

    /// <summary>Decree № 1741 of 2012, in Kazakh.</summary>
    public static ImportedDecree Kazakh => Decree("P1200001741.kk");

    /// <summary>A decree by its stem.</summary>
    public static ImportedDecree Decree(string stem) => LazyDecrees[stem].Value;

    /// <summary>The path of an annex.</summary>
    public static string PathOf(string annex) => Path.Combine(AppContext.BaseDirectory, "annexes", annex);

    /// <summary>A document of a text.</summary>
    public static SourceFile File(string text, string name = "test.txt") => SourceFile.FromBytes(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Imports a text.</summary>
    public static ImportedDecree ImportText(string text) => new AnnexImporter(Gazetteer).Import(File(text));
}
