using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Importers.Matching;
using DirectoryApi.Planning;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Tests.Planning;

/// <summary>A decree of a few rows, an office a row, and plans to change them.</summary>
internal static class Samples
{
    public const string File = "P1200000363.ru.txt";
    public const string DocumentSlug = "p1200000363-ru";

    /// <summary>A decree of rows at lines 10, 20, 30…</summary>
    public static ImportedDecree Decree(params (string Name, string Address, string Phone)[] rows) => new()
    {
        Decree = new Decree
        {
            Slug = DocumentSlug,
            Stem = "P1200000363.ru",
            Number = "363",
            AdoptedOn = new DateOnly(2012, 3, 19),
            Title = "Об утверждении стандартов",
            Language = Language.Ru,
            Status = DocumentStatus.Repealed,
        },
        FileName = File,
        Sha256 = new string('0', 64),
        Standards = [new Standard(1, "Выдача разрешения", 1)],
        Rows = [.. rows.Select((row, index) => Row(index + 1, row.Name, row.Address, row.Phone))],
        Warnings = [],
    };

    /// <summary>The office of a row.</summary>
    public static Office Office(string key, AnnexRow row) => new()
    {
        Key = key,
        Slug = $"centre-{key}",
        Kind = OfficeKind.PublicServiceCentre,
        Level = OfficeLevel.City,
        Names = [new LocalizedText(Language.Ru, row.Name!.Value, TextOrigin.Printed)],
        Addresses = [Address(row.Address!.Value)],
        Phones = [.. row.Phones.Select(phone => new PhoneNumber(phone.Display.Value, null, phone.Column))],
        Emails = [],
        Websites = [],
        ServiceSlugs = ["permit"],
        Witnesses = [new Witness(row.Key, "")],
        AsOf = new DateOnly(2012, 3, 19),
    };

    /// <summary>The offices of a decree's rows, with keys a, b, c….</summary>
    public static Office[] Offices(ImportedDecree decree) => [.. decree.Rows.Select((row, index) => Office($"{(char)('a' + index)}", row))];

    public static StoredEdition Edition(ImportedDecree decree, IReadOnlyList<Office> offices, int number = 7) => new()
    {
        Number = number,
        PublishedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        Documents = [decree],
        Offices = offices,
        Withdrawn = [],
        Services = [new Service("permit", [new LocalizedText(Language.Ru, "Выдача разрешения", TextOrigin.Printed)], [DocumentSlug])],
        Aliases = [],
    };

    /// <summary>A plan from some offices to others; both are of one decree, which was read anew.</summary>
    public static EditionPlan Plan(
        ImportedDecree before, IReadOnlyList<Office> officesBefore, ImportedDecree after, IReadOnlyList<Office> officesAfter, params OfficeAlias[] aliases)
    {
        var matched = new MatchedDirectory { Offices = officesAfter, Services = [], Aliases = aliases, Doubts = [], Warnings = [] };
        var offices = new OfficePlans(Edition(before, officesBefore), matched, [after], new RowLookup([after])).All();
        return new EditionPlan
        {
            BaseEdition = 7,
            Draft = new EditionDraft { Documents = [after], Offices = officesAfter, Services = [], GazetteerFingerprint = "gazetteer", ProgramVersion = "1" },
            Details = new Lazy<PlanDetails>(new PlanDetails(
                [new PlannedDocument(after.Decree, File, DocumentChange.Replaced, after.Rows.Count, before.Rows.Count, offices.CountBy(office => office.Kind).ToDictionary())],
                offices,
                [])),
            OfficesBefore = officesBefore.Count,
            Warnings = [],
        };
    }

    private static PostalAddress Address(string text)
    {
        var parts = text.Split(", ");
        return new PostalAddress { Language = Language.Ru, Text = text, Street = parts[1], Building = parts.ElementAtOrDefault(2) };
    }

    private static AnnexRow Row(int number, string name, string address, string phone)
    {
        var span = new SourceSpan(number * 10, (number * 10) + 2, 0);
        SourceSpan At(int cell) => SourceSpan.At(span.Line + cell - 1, cell);
        return new AnnexRow
        {
            Document = "P1200000363.ru",
            Key = new RowKey(DocumentSlug, 1, "2", $"{number}"),
            Language = Language.Ru,
            Kind = OfficeKind.PublicServiceCentre,
            Span = span,
            Cells = [new SourceCell(name, At(1)), new SourceCell(address, At(2)), new SourceCell(phone, At(3))],
            Name = new Sourced<string>(name, At(1)),
            Address = new Sourced<string>(address, At(2)),
            Phones = [new RowPhone(PhonePurpose.General, new Sourced<string>(phone, At(3)), null)],
            Emails = [],
            Websites = [],
            Hours = [],
        };
    }
}
