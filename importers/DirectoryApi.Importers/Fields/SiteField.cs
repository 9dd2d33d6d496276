using System.Text.RegularExpressions;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;
using DirectoryApi.Text.Repair;

namespace DirectoryApi.Importers.Fields;

/// <summary>
/// Reads the sites and e-mail addresses of a cell. Either may stand in the other's column. Misread characters that cannot stand in
/// an address are put right: «®» for «@», Cyrillic letters that look like Latin ones. A word before a site («веб-сайт:») and a lone
/// dash are no part of it.
/// </summary>
public static partial class SiteField
{
    /// <summary>Sites and e-mail addresses in the order printed, without line breaks and spaces inside them.</summary>
    public static (IReadOnlyList<Sourced<string>> Websites, IReadOnlyList<Sourced<string>> Emails) Read(TableCell cell) => Read(cell, out _, out _);

    /// <summary>The same, and the words before a site that are no part of it («веб-сайт:»), and whether misread characters were put right.</summary>
    internal static (IReadOnlyList<Sourced<string>> Websites, IReadOnlyList<Sourced<string>> Emails) Read(TableCell cell, out string labels, out bool isRepaired)
    {
        ArgumentNullException.ThrowIfNull(cell);

        // A line break or a space may stand anywhere inside an address, so it can only be a separator beside a comma or semicolon.
        var joined = cell.Lines is [var only] ? Unbroken(only.Text) : string.Concat(cell.Lines.Select(line => Unbroken(line.Text)));
        labels = string.Concat(Label().Matches(joined).Select(match => match.Value));
        var printed = Label().Replace(joined, "");
        var repaired = LookAlikes.Repair(printed.Replace('®', '@')).Text;
        isRepaired = repaired != printed;
        var addresses = repaired.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).SelectMany(SplitRunTogether);
        var websites = new List<Sourced<string>>();
        var emails = new List<Sourced<string>>();
        foreach (var address in addresses.Select(address => address.Trim('.')).Where(address => address.Any(char.IsLetterOrDigit)))
        {
            (address.Contains('@') ? emails : websites).Add(new Sourced<string>(address, cell.Span));
        }

        return (websites, emails);
    }

    /// <summary>The absolute URL of a printed site; null where it has no host with a name: a bare figure is none, although it can be read as an address of the net.</summary>
    public static string? ToUrl(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var text = printed.Contains("://", StringComparison.Ordinal) ? printed : $"http://{printed}";
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.HostNameType == UriHostNameType.Dns && url.Host.Contains('.')
            ? url.AbsoluteUri
            : null;
    }

    private static string Unbroken(string text) => TextCleaner.WithoutSpaces(text).Replace("\u00AD", "", StringComparison.Ordinal);

    /// <summary>Parts addresses that nothing but a line break parted: each «http://» or «www.» begins one.</summary>
    private static IEnumerable<string> SplitRunTogether(string addresses)
    {
        var start = 0;
        foreach (Match beginning in Beginning().Matches(addresses))
        {
            if (beginning.Index > start)
            {
                yield return addresses[start..beginning.Index];
                start = beginning.Index;
            }
        }

        yield return addresses[start..];
    }

    [GeneratedRegex(@"(веб-?сайт|сайт|эл\.почта|e-?mail)[:.]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"https?://(www\.)?|www\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Beginning();
}
