using System.Globalization;
using System.Reflection;
using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.TypeSystem.Comparison;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Developers.Changelog;

/// <summary>The released schemas and what they changed: <c>data/schema/changes.tsv</c>.</summary>
public static class SchemaChangelog
{
    /// <summary>Every release, the newest first.</summary>
    public static IReadOnlyList<SchemaRelease> Releases { get; } =
    [
        .. VocabularyTable.Read(Assembly.GetExecutingAssembly(), "schema/changes.tsv")
            .GroupBy(row => (Date: row["date"], Fingerprint: row["schema"]))
            .Select(rows => new SchemaRelease(
                DateOnly.ParseExact(rows.Key.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture), rows.Key.Fingerprint, [.. rows.Select(ChangeOf)]))
            .Reverse(),
    ];

    private static SchemaReleaseChange ChangeOf(IReadOnlyDictionary<string, string> row) => new(
        Enum.Parse<SchemaChangeImpact>(row["impact"], ignoreCase: true),
        row["coordinate"],
        Enum.GetValues<Language>().ToDictionary(language => language, language => row[language.Tag()]));
}
