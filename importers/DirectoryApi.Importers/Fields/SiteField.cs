using System.Text.RegularExpressions;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Fields;

/// <summary>Reads the sites and e-mail addresses of a cell. Either may stand in the other's column.</summary>
public static partial class SiteField
{
    /// <summary>Sites and e-mail addresses in the order printed, without line breaks and spaces inside them.</summary>
    public static (IReadOnlyList<Sourced<string>> Websites, IReadOnlyList<Sourced<string>> Emails) Read(TableCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);

        // A line break or a space may stand anywhere inside an address, so it can only be a separator beside a comma or semicolon.
        var joined = string.Concat(cell.Lines.Select(line => line.Text).SelectMany(text => text).Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));
        var addresses = joined.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).SelectMany(address => SecondAddress().Split(address));
        var websites = new List<Sourced<string>>();
        var emails = new List<Sourced<string>>();
        foreach (var address in addresses.Where(address => address.Length > 0))
        {
            (address.Contains('@') ? emails : websites).Add(new Sourced<string>(address.Trim('.'), cell.Span));
        }

        return (websites, emails);
    }

    /// <summary>The absolute URL of a printed site; null where it has no host.</summary>
    public static string? ToUrl(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var text = printed.Contains("://", StringComparison.Ordinal) ? printed : $"http://{printed}";
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Contains('.')
            ? url.AbsoluteUri
            : null;
    }

    [GeneratedRegex(@"(?<!^)(?=https?://|www\.)(?<!https?://)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SecondAddress();
}
