using System.Globalization;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Importers.Accounting;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Importers.Structure;

namespace DirectoryApi.Importers.Reporting;

/// <summary>The words reports are written in, the same on a terminal and on a page.</summary>
public static class ReportText
{
    private static readonly Dictionary<OfficeKind, string> Kinds = new()
    {
        [OfficeKind.PublicServiceCentre] = "public service centres",
        [OfficeKind.InternalAffairs] = "internal affairs departments",
        [OfficeKind.AddressBureau] = "address bureaus",
        [OfficeKind.Defence] = "defence departments",
        [OfficeKind.InternalPolicy] = "internal policy divisions",
        [OfficeKind.Akimat] = "akimats",
    };

    private static readonly Dictionary<SourceFormat, string> Formats = new()
    {
        [SourceFormat.Text] = "text",
        [SourceFormat.Html] = "web page",
        [SourceFormat.Docx] = "Word document",
        [SourceFormat.Pdf] = "PDF",
    };

    /// <summary>What a table lists: <c>public service centres</c>, <c>officials of akimats</c>.</summary>
    public static string Listed(OfficeKind kind, bool contactPoints) => contactPoints ? $"officials of {Kinds[kind]}" : Kinds[kind];

    /// <summary>A format: <c>web page</c>.</summary>
    public static string Format(SourceFormat format) => Formats[format];

    /// <summary>A date in ISO 8601.</summary>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number and what it counts: <c>1 row</c>, <c>1,284 rows</c>.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? noun : noun + "s")}");

    /// <summary>A share of 0 to 1 in percent, cut after two decimals, so that only the whole is 100.00 %.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 10_000) / 100:F2} %");

    /// <summary>What became of the characters: <c>100.00 % of 94,210 characters accounted for, 26 left over</c>.</summary>
    public static string Share(DecreeAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Percent(account.AccountedShare)} of {Count(account.Characters, "character")} accounted for, {account.InResidue:N0} left over");
    }

    /// <summary>What the cells of a column hold: <c>name</c>, <c>phone (operating hall)</c>, <c>not known</c>.</summary>
    public static string Role(Column column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Role switch
        {
            ColumnRole.Unknown => "not known",
            ColumnRole.Phone when column.Purpose != default => $"phone ({Words(column.Purpose)})",
            _ => Words(column.Role),
        };
    }

    /// <summary>The name of an enum's value in words: <c>operating hall</c>.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
