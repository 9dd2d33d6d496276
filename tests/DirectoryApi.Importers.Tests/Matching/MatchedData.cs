using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;
using DirectoryApi.Importers.Matching.Decisions;

namespace DirectoryApi.Importers.Tests.Matching;

/// <summary>What the decrees of the repository say together, matched once.</summary>
internal static class MatchedData
{
    private static readonly Lazy<MatchedDirectory> LazyAll = new(() => Of([.. TestData.Stems]));

    /// <summary>The decisions of the repository.</summary>
    public static OfficeDecisions Decisions { get; } = OfficeDecisions.Read(Path.Combine(AppContext.BaseDirectory, "matching", "decisions.tsv"));

    /// <summary>A matcher with the gazetteer and the decisions of the repository.</summary>
    public static OfficeMatcher Matcher { get; } = new(TestData.Gazetteer, Decisions);

    /// <summary>All decrees.</summary>
    public static MatchedDirectory All => LazyAll.Value;

    /// <summary>Some decrees.</summary>
    public static MatchedDirectory Of(params string[] stems) => Matcher.Match([.. stems.Select(TestData.Decree)]);

    /// <summary>What the next edition has to know of an edition.</summary>
    public static PreviousDirectory Previous(MatchedDirectory edition, IReadOnlyList<ImportedDecree> documents) => new()
    {
        Documents = documents,
        Offices = edition.Offices,
        Withdrawn = [],
        Aliases = edition.Aliases,
    };
}
