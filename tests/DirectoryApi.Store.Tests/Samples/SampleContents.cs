using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Tests.Samples;

/// <summary>Editions as a store hands them to the making of a snapshot.</summary>
internal static class SampleContents
{
    /// <summary>A decree that only earlier editions had.</summary>
    public static ImportedDecree Former { get; } = SampleDecrees.Make(4, "P1000001092", Language.Kk);

    /// <summary>
    /// Edition 4 of the small directory. Office rovd-akkol has contacts, history and more, and got its slug by edition 4; con-old was
    /// found to be con-2 by edition 2; bureau, into which bureau-old had been merged, was withdrawn by edition 3 with the decree that
    /// listed it.
    /// </summary>
    public static EditionContent Storied { get; } = Of(SampleDrafts.Small.With("rovd-akkol", Rich).With("con-2", PrintedInRussian)) with
    {
        Edition = 4,
        FormerDocuments = [ContentOf(Former)],
        Withdrawn = [new WithdrawnOffice(Bureau(), 3) { Rows = [ContentOf(Former).Rows[0]] }],
        Aliases =
        [
            new OfficeAlias("con-old", "slug-of-con-old", "con-2"),
            new OfficeAlias("bureau-old", "slug-of-bureau-old", "bureau"),
        ],
        Changes =
        [
            .. from office in SampleDrafts.Small.Offices.Select(office => office.Key).Append("bureau").Append("con-old")
               orderby office
               select new EditionChange(1, Change(ChangeKind.Added, office)),
            new(2, Change(ChangeKind.Withdrawn, "con-old") with { After = "con-2" }),
            new(3, Change(ChangeKind.Withdrawn, "bureau") with { DocumentSlug = Former.Decree.Slug }),
            new(4, Change(ChangeKind.Renamed, "rovd-akkol", OfficeField.NameRu) with { Before = "РОВД Акколя", After = "Отдел внутренних дел Аккольского района" }),
            new(4, Change(ChangeKind.Changed, "rovd-akkol", OfficeField.Slug) with { Before = "former-slug-of-rovd-akkol", After = "slug-of-rovd-akkol" }),
            new(4, Change(ChangeKind.Changed, "rovd-akkol", OfficeField.Parent) with { After = "dvd-akmola" }),
            new(4, Change(ChangeKind.Changed, "rovd-akkol", OfficeField.Phones) with { Before = "2-13-02\n2-13-03", After = "2-13-02" }),
        ],
    };

    /// <summary>The content of an edition made from a draft: the first one, at noon of some day.</summary>
    public static EditionContent Of(EditionDraft draft) => new()
    {
        Edition = 1,
        PublishedAt = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero),
        Documents = [.. draft.Documents.Select(ContentOf)],
        Services = draft.Services,
        Offices = draft.Offices,
        Aliases = draft.Aliases,
    };

    private static DocumentContent ContentOf(ImportedDecree document) => new(
        document.Decree,
        document.FileName,
        document.Sha256,
        document.Standards,
        [.. document.Rows.Select(row => new RowContent(
            row.Key, row.Kind, row.Language, row.Span.Line, System.Text.Encoding.UTF8.GetBytes(CellsJson.Write(row.Cells))))]);

    private static OfficeChange Change(ChangeKind kind, string office, OfficeField? field = null) =>
        new() { Kind = kind, OfficeKey = office, Field = field, DocumentSlug = SampleDrafts.Kazakh.Decree.Slug };

    private static Office Rich(Office office) => office with
    {
        // The newest row is Kazakh and the older one Russian; both languages are printed.
        Names =
        [
            new LocalizedText(Language.Ru, "Отдел внутренних дел Аккольского района", TextOrigin.Printed),
            new LocalizedText(Language.En, "Akkol District Internal Affairs Division", TextOrigin.Derived),
            new LocalizedText(Language.Kk, "Ақкөл ауданының ішкі істер бөлімі", TextOrigin.Printed),
        ],
        Addresses =
        [
            new PostalAddress { Text = "ул. Нурмагамбетова, 94", Language = Language.Ru, Street = "ул. Нурмагамбетова", Building = "94" },
            new PostalAddress { Text = "Нұрмағамбетов көшесі, 94", Language = Language.Kk, Street = "Нұрмағамбетов көшесі", Building = "94" },
            new PostalAddress { Text = "94 Nurmagambetov Street", Language = Language.En, Origin = TextOrigin.Derived },
        ],
        Contacts =
        [
            new ContactPoint
            {
                Role = ContactRole.Complaints,
                Position = "Бөлім бастығы",
                Room = "12",
                Phones = [new PhoneNumber("2-13-02", "+77163821302", PhonePurpose.Reception)],
                Emails = ["head@mvd.kz"],
                Websites = ["http://www.dvd-akmola.kz/"],
                Hours = SampleDrafts.Small.Offices[0].Hours,
                Source = SampleDrafts.Kazakh.Rows[1].Key,
            },
            new ContactPoint { Role = ContactRole.Director, Phones = [], Emails = [], Websites = [], Source = SampleDrafts.Russian.Rows[1].Key },
        ],
        Witnesses = [new Witness(SampleDrafts.Kazakh.Rows[1].Key, ""), new Witness(SampleDrafts.Russian.Rows[1].Key, "phone 2-13-02 as in the first")],
        Dissents = [new OfficeDissent(OfficeField.Phones, "2-13-20", [SampleDrafts.Russian.Rows[1].Key])],
        History =
        [
            new OfficeStatement
            {
                DocumentSlug = SampleDrafts.Russian.Decree.Slug,
                AsOf = SampleDrafts.Russian.Decree.AdoptedOn,
                IsReplaced = true,
                Name = "РОВД Акколя",
                Address = "020100, ул. Ленина, 5",
                Phones = ["2-13-02", "2-13-03"],
                Hours = "Mo-Fr 09:00-18:00",
            },
            new OfficeStatement
            {
                DocumentSlug = Former.Decree.Slug, AsOf = Former.Decree.AdoptedOn, IsReplaced = false, Name = "Ақкөл АІІБ", Phones = [],
            },
        ],
    };

    private static Office PrintedInRussian(Office office) => office with
    {
        Names = [new LocalizedText(Language.Ru, "ЦОН № 2 города Экибастуза", TextOrigin.Printed), new LocalizedText(Language.En, "Office con-2", TextOrigin.Derived)],
        Addresses =
        [
            new PostalAddress { Text = "ул. Абая, 31/33", Language = Language.Ru },
            new PostalAddress { Text = "Абай көшесі, 31/33", Language = Language.Kk, Origin = TextOrigin.Derived },
        ],
    };

    // Of its two rows the store gives one.
    private static Office Bureau() => SampleDrafts.Small.Offices[1] with
    {
        Key = "bureau",
        Slug = "slug-of-bureau",
        Kind = OfficeKind.AddressBureau,
        Names = [new LocalizedText(Language.Kk, "Мекенжай бюросы", TextOrigin.Printed)],
        ServiceSlugs = [SampleDrafts.RegistrationService, "no-longer-given"],
        Witnesses = [new Witness(Former.Rows[0].Key, ""), new Witness(Former.Rows[1].Key, "")],
        Contacts = [.. Former.Rows.Take(2).Select(row => new ContactPoint
        {
            Role = ContactRole.Organiser, Position = row.Key.Row, Phones = [], Emails = [], Websites = [], Source = row.Key,
        })],
        Dissents = [new OfficeDissent(OfficeField.Phones, "2-13-20", [Former.Rows[1].Key])],
        History = [],
        AsOf = Former.Decree.AdoptedOn,
    };
}
