using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Pages.Offices;

/// <summary>The values of an office, each with what it rests on.</summary>
internal static class OfficeValues
{
    private static readonly Dictionary<Language, OfficeField> NameFields = new()
    {
        [Language.Kk] = OfficeField.NameKk,
        [Language.Ru] = OfficeField.NameRu,
        [Language.En] = OfficeField.NameEn,
    };

    /// <summary>Names, addresses, phones, e-mail addresses, sites and hours, in this order; a phone that is printed for several purposes once.</summary>
    public static IReadOnlyList<OfficeValue> Of(OfficeNode node)
    {
        var (office, rows) = (node.Office, new PrintedRows(node));
        return
        [
            .. LanguageOrder.Of(office.Names).Select(name => new OfficeValue(NameFields[name.Language], name.Text, name.Language)
            {
                IsDerived = name.Origin == TextOrigin.Derived,
                Rows = rows.With(name.Text),
            }),
            .. office.Addresses.Select(address => new OfficeValue(OfficeField.Address, address.Text, address.Language)
            {
                IsDerived = address.Origin == TextOrigin.Derived,
                Rows = rows.With(address.Text),
            }),
            .. office.Phones.Select(phone => phone.Display).Distinct().Select(phone => Printed(OfficeField.Phones, phone, phone)),
            .. office.Emails.Select(email => Printed(OfficeField.Emails, email, email)),
            .. office.Websites.Select(site => Printed(OfficeField.Websites, site, AsPrinted(site))),
            .. office.Hours is { Text: { } text } hours ? [Hours(hours.Origin, text)] : Array.Empty<OfficeValue>(),
        ];

        OfficeValue Printed(OfficeField field, string text, string printed) => new(field, text) { Rows = rows.With(printed) };

        OfficeValue Hours(HoursOrigin origin, string text) => origin == HoursOrigin.Clause
            ? new(OfficeField.Hours, text) { Clauses = Clauses(node) }
            : Printed(OfficeField.Hours, text, text);
    }

    /// <summary>The date that a value is known of, see <see cref="OfficeValue.AsOf"/>; null where it is not among the values.</summary>
    public static DateOnly? DateOf(IReadOnlyList<OfficeValue> values, OfficeField field, string? text) =>
        values.FirstOrDefault(value => value.Field == field && value.Text == text)?.AsOf;

    // Annexes print most sites without their scheme.
    private static string AsPrinted(string site)
    {
        var start = site.IndexOf("://", StringComparison.Ordinal);
        return (start < 0 ? site : site[(start + 3)..]).TrimEnd('/');
    }

    private static IReadOnlyList<(DocumentNode Document, Standard Standard, int Line)> Clauses(OfficeNode node) =>
    [
        .. from place in node.Witnesses.Select(witness => (witness.Row.Document, witness.Row.Key.Standard)).Distinct()
           from standard in place.Document.Standards
           where standard.Ordinal == place.Standard
           from clause in standard.Hours
           where clause.Kind == node.Office.Kind && OpeningHours.PeriodsOf(clause.Rules).SequenceEqual(node.Office.Hours!.Periods)
           select (place.Document, standard, clause.Text.Span.Line),
    ];
}
