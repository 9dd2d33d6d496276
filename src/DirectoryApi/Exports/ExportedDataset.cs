using System.Globalization;
using System.Text.Json;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Planning.Reports;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports;

/// <summary>What every export says of the data in it: the edition, when the values hold, and the licence.</summary>
/// <param name="Snapshot">The edition.</param>
internal sealed record ExportedDataset(DirectorySnapshot Snapshot)
{
    /// <summary>
    /// The licence of the only part that has one, the points of settlements. What the decrees print is not subject to copyright: Law of
    /// Kazakhstan No. 6-I of 10 June 1996, article 8.
    /// </summary>
    public const string LicenceUrl = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>The name of <see cref="LicenceUrl"/> in the SPDX list of licences.</summary>
    public const string LicenceName = "CC-BY-4.0";

    /// <summary>Who is to be credited under <see cref="LicenceUrl"/>.</summary>
    public const string Attribution = "GeoNames";

    /// <summary>The site of <see cref="Attribution"/>.</summary>
    public const string AttributionUrl = "https://www.geonames.org/";

    /// <summary>When the edition was published, RFC 3339 in UTC, to the second.</summary>
    public string PublishedAt { get; } = Snapshot.PublishedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The date of the newest decree: nothing in the edition is said of a later day. Null for an edition without decrees.</summary>
    public DateOnly? AsOf => Snapshot.Documents is [var newest, ..] ? newest.Decree.AdoptedOn : null;

    /// <summary>Name of a file with this edition in it: <c>offices-edition4-2026-03-01.csv</c>.</summary>
    /// <param name="name">What is in it.</param>
    /// <param name="extension">The ending, without a dot.</param>
    public string FileName(string name, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}-edition{Snapshot.Edition}-{Snapshot.PublishedAt.UtcDateTime:yyyy-MM-dd}.{extension}");

    /// <summary>Writes the properties of an object that tells of the dataset.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="language">The language of the texts.</param>
    public void WriteProperties(Utf8JsonWriter json, Language language)
    {
        json.WriteString("title", ExportTexts.Table.Say("title", language));
        json.WriteNumber("edition", Snapshot.Edition);
        json.WriteString("publishedAt", PublishedAt);
        if (AsOf is { } date)
        {
            json.WriteString("asOf", DateText(date));
        }

        json.WriteString("note", ExportTexts.Table.Say("as-of-note", language));
        json.WriteStartObject("licence");
        json.WriteString("name", LicenceName);
        json.WriteString("url", LicenceUrl);
        json.WriteString("text", ExportTexts.Licence(language));
        json.WriteString("attribution", Attribution);
        json.WriteString("attributionUrl", AttributionUrl);
        json.WriteEndObject();
        json.WriteArray("documents", Snapshot.Documents, static (json, document) =>
        {
            json.WriteString("slug", document.Decree.Slug);
            json.WriteString("number", document.Decree.Number);
            json.WriteString("adoptedOn", DateText(document.Decree.AdoptedOn));
        });
    }

    /// <summary>A date as exports write it, ISO 8601.</summary>
    public static string DateText(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
