using DirectoryApi.Domain.Languages;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Csv;

/// <summary>A column of the table of offices.</summary>
/// <param name="Name">The head of the column.</param>
/// <param name="Value">The text of an office's cell; null for an empty one.</param>
internal sealed record CsvColumn(string Name, Func<OfficeNode, string?> Value)
{
    /// <summary>What values of a list are parted by.</summary>
    public const char Separator = '|';

    /// <summary>The data type, as CSV on the Web names it.</summary>
    public string DataType { get; init; } = "string";

    /// <summary>Whether a cell is a list, its values parted by <see cref="Separator"/>.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether every office has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The language of the texts; null where they are in any language or none.</summary>
    public Language? Language { get; init; }

    /// <summary>The cell of an office, safe to open in a spreadsheet. Numbers are left as they are: they are no formulas.</summary>
    public string? CellOf(OfficeNode office) => DataType == "number" ? Value(office) : SpreadsheetGuard.Guard(Value(office));

    /// <summary>What a cell holds.</summary>
    /// <param name="wording">The language to tell it in.</param>
    public string Describe(Language wording) =>
        ExportTexts.Table.Say($"column.{(Language is { } language ? Name[..^(language.Tag().Length + 1)] : Name)}", wording);

    /// <summary>A column of texts in one language, which its name ends with.</summary>
    public static CsvColumn In(Language language, string name, Func<OfficeNode, string?> value) =>
        new($"{name}_{language.Tag()}", value) { Language = language };

    /// <summary>A column of lists. A value that has the separator in it itself gets a slash in its place.</summary>
    public static CsvColumn List(string name, Func<OfficeNode, IEnumerable<string>> values) =>
        new(name, office => string.Join(Separator, values(office).Select(value => value.Replace(Separator, '/')))) { IsList = true };
}
