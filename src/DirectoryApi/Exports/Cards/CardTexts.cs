using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports.ContentLines;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Cards;

/// <summary>The properties of a card that there are in several languages.</summary>
internal static class CardTexts
{
    /// <summary>Writes FN, N and ORG; ORG names the office above before the office itself.</summary>
    public static void WriteNames(ContentLineWriter lines, ExportScope scope, OfficeNode office)
    {
        IReadOnlyList<LocalizedText> names = scope.Language is null
            ? [.. office.Office.Names.OrderBy(name => name.Language)]
            : [scope.Choose(office.Office.Names, office.Language)];
        foreach (var name in names)
        {
            lines.CardText($"FN{Alternative(name.Language, names.Count)}", name.Text);
        }

        // Some programs show no card without it.
        lines.Line("N", $"{ContentText.Escape(scope.NameOf(office))};;;;");
        foreach (var name in names)
        {
            var above = office.Parent is { } parent ? ContentText.Escape(OfficeParts.NameIn(parent, name.Language) ?? scope.NameOf(parent)) + ";" : "";
            lines.Line($"ORG{Alternative(name.Language, names.Count)}", above + ContentText.Escape(name.Text));
        }
    }

    /// <summary>Writes ADR with the whole address as printed for its label.</summary>
    public static void WriteAddresses(ContentLineWriter lines, ExportScope scope, OfficeNode office)
    {
        IReadOnlyList<PostalAddress> addresses = scope.Language is null
            ? [.. office.Office.Addresses.OrderBy(address => address.Language)]
            : scope.AddressOf(office) is { } only ? [only] : [];
        foreach (var address in addresses)
        {
            lines.Line($"ADR{Alternative(address.Language, addresses.Count)};LABEL={ContentText.Quote(address.Text)}", Components(office, address));
        }
    }

    /// <summary>Writes NOTE: when the values held, by which decree, and the licence.</summary>
    public static void WriteNotes(ContentLineWriter lines, ExportScope scope, OfficeNode office)
    {
        Language[] languages = scope.Language is { } only ? [only] : Enum.GetValues<Language>();
        foreach (var language in languages)
        {
            lines.CardText($"NOTE{Alternative(language, languages.Length)}", scope.NoteOn(office, language));
        }
    }

    // Post office box, extended address, street, locality, region, code, country: RFC 6350, section 6.3.1, advises to leave the first two empty.
    private static string Components(OfficeNode office, PostalAddress address)
    {
        var street = address.Street is { } known ? $"{known} {address.Building}".TrimEnd() : address.Text;
        return string.Join(';', ((string?[])
        [
            null,
            null,
            street,
            office.Settlement?.Settlement.Names.In(address.Language) ?? address.Settlement,
            office.Region?.Region.Names.In(address.Language),
            OfficeParts.PostalCode(office),
            ExportTexts.Table.Say("country", address.Language),
        ]).Select(part => ContentText.Escape(part ?? "")));
    }

    private static string Alternative(Language language, int count) =>
        count > 1 ? $";ALTID=1;LANGUAGE={language.Tag()}" : $";LANGUAGE={language.Tag()}";
}
