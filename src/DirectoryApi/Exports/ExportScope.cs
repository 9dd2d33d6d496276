using System.Globalization;
using DirectoryApi.Domain.Addresses;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Places;
using DirectoryApi.Search.Nearby;
using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports;

/// <summary>What an export is made of: one edition, and the language that was asked for.</summary>
/// <param name="Directory">The edition.</param>
/// <param name="Language">The language of texts; null where none was asked for.</param>
internal sealed record ExportScope(PublishedDirectory Directory, Language? Language)
{
    private readonly DirectoryRequest _request = new(Directory, []);

    /// <summary>The edition.</summary>
    public DirectorySnapshot Snapshot => Directory.Snapshot;

    /// <summary>What is told of the edition.</summary>
    public ExportedDataset Dataset { get; } = new(Directory.Snapshot);

    /// <summary>The language of the words around the data, of files that are read by programs first.</summary>
    public Language Wording => Language ?? Domain.Languages.Language.En;

    /// <summary>The one text of several: in the language asked for, else the printed one.</summary>
    /// <param name="texts">At least one.</param>
    /// <param name="own">The language preferred among printed ones; null for the first.</param>
    public LocalizedText Choose(IReadOnlyList<LocalizedText> texts, Language? own = null) => _request.Choose(texts, Language, own);

    /// <summary>The office's name, as <see cref="Choose"/> does.</summary>
    public string NameOf(OfficeNode office) => Choose(office.Office.Names, office.Language).Text;

    /// <summary>The office's address, as <see cref="Choose"/> does; null where none is printed.</summary>
    public PostalAddress? AddressOf(OfficeNode office) => _request.ChooseAddress(office.Office.Addresses, Language, office.Language);

    /// <summary>Where the office is; null where that is not known.</summary>
    public Location? LocationOf(OfficeNode office) => OfficeLocation.Of(office, Snapshot);

    /// <summary>When the values of an office held, by which decree, and the edition and licence, in one text.</summary>
    /// <param name="office">The office.</param>
    /// <param name="language">The language of the text.</param>
    public string NoteOn(OfficeNode office, Language language) => ExportTexts.Table.Say(
        "office-note",
        language,
        ExportedDataset.DateText(office.Office.AsOf),
        OfficeParts.Documents(office).FirstOrDefault()?.Decree.Number,
        Snapshot.Edition,
        ExportedDataset.DateText(DateOnly.FromDateTime(Snapshot.PublishedAt.UtcDateTime)),
        ExportTexts.Licence(language));

    /// <summary>Decimal degrees as exports write them: seven places, about a centimetre, are the most that RFC 7946 advises.</summary>
    public static string Degrees(double degrees) => Math.Round(degrees, 7).ToString("0.#######", CultureInfo.InvariantCulture);
}
