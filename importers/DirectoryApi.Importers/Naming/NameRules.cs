using System.Text.RegularExpressions;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Naming;

/// <summary>The tables of names: <c>office-names.tsv</c> and <c>office-name-variants.tsv</c>.</summary>
internal static class NameRules
{
    /// <summary>How offices are called, in the order of the table.</summary>
    public static IReadOnlyList<NameRule> Names { get; } =
        [.. ImporterTable.Read("office-names.tsv").Select(row => new NameRule(
            Enum.Parse<OfficeKind>(row["kind"]), ReadLevel(row["level"]), row["variant"], ReadLanguage(row["language"]), new NamePattern(row["pattern"])))];

    /// <summary>How variants are told, in the order of the table.</summary>
    public static IReadOnlyList<VariantRule> Variants { get; } =
        [.. ImporterTable.Read("office-name-variants.tsv").Select(row => new VariantRule(
            Enum.Parse<OfficeKind>(row["kind"]),
            ReadLevel(row["level"]),
            row["language"].Length == 0 ? null : ReadLanguage(row["language"]),
            row["words"].Length == 0 ? null : new Regex(row["words"], RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking),
            row["variant"]))];

    private static readonly ILookup<(OfficeKind Kind, Language Language), NameRule> NamesOfKind = Names.ToLookup(rule => (rule.Kind, rule.Language));
    private static readonly ILookup<OfficeKind, VariantRule> VariantsOfKind = Variants.ToLookup(rule => rule.Kind);

    /// <summary>The variant of an office by the words of its printed names, else by its kind and level; empty where the table tells none.</summary>
    public static string VariantOf(OfficeDescription office) => VariantsOfKind[office.Kind].FirstOrDefault(rule => Fits(rule, office))?.Variant ?? "";

    /// <summary>The rules for an office in a language, the one to be tried first in front.</summary>
    public static IEnumerable<NameRule> NamesOf(OfficeDescription office, string variant, Language language) => NamesOfKind[(office.Kind, language)].Where(rule =>
        (rule.Level is null || rule.Level == office.Level)
        && (rule.Variant.Length == 0 || rule.Variant == variant));

    private static bool Fits(VariantRule rule, OfficeDescription office) =>
        (rule.Level is null || rule.Level == office.Level)
        && (rule.Words is null || office.Names.Any(name => name.Language == rule.Language && rule.Words.IsMatch(name.Text)));

    private static OfficeLevel? ReadLevel(string cell) => cell.Length == 0 ? null : Enum.Parse<OfficeLevel>(cell);

    private static Language ReadLanguage(string cell) => LanguageTags.TryParse(cell, out var language)
        ? language
        : throw new InvalidOperationException($"«{cell}» is not a language of the directory.");
}
