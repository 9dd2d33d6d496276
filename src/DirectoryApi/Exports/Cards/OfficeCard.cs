using System.IO.Pipelines;
using DirectoryApi.Domain.Places;
using DirectoryApi.Exports.ContentLines;
using DirectoryApi.Exports.Http;
using DirectoryApi.Operations;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Cards;

/// <summary>
/// An office as a vCard 4.0 (RFC 6350). Where no language is asked for, names, addresses and notes stand in every one, as alternatives of
/// one another (<c>ALTID</c>, section 5.4). The point is given only where it is that of the office's settlement.
/// </summary>
internal static class OfficeCard
{
    private const string MediaType = "text/vcard; charset=utf-8";

    /// <summary>The card of an office.</summary>
    public static Representation Represent(ExportScope scope, OfficeNode office, Uri address) =>
        new(MediaType, (output, _) => WriteAsync(output, scope, office, address))
        {
            FileName = scope.Dataset.FileName(office.Office.Slug, "vcf"),
        };

    private static Task WriteAsync(PipeWriter output, ExportScope scope, OfficeNode office, Uri address)
    {
        var lines = new ContentLineWriter(output);
        var wording = scope.Language ?? office.Language;
        lines.Line("BEGIN", "VCARD");
        lines.Line("VERSION", "4.0");
        lines.CardText("PRODID", $"-//DirectoryApi//{ProgramVersion.Current}//EN");
        lines.Line("UID", $"urn:uuid:{NameBasedId.Of("office", office.Office.Key)}");
        lines.Line("KIND", "org");
        CardTexts.WriteNames(lines, scope, office);
        CardTexts.WriteAddresses(lines, scope, office);
        CardContacts.Write(lines, office, wording);
        if (scope.LocationOf(office) is { Precision: LocationPrecision.Settlement } location)
        {
            lines.Line("GEO", $"geo:{ExportScope.Degrees(location.Coordinates.Latitude)},{ExportScope.Degrees(location.Coordinates.Longitude)}");
        }

        lines.CardText("CATEGORIES", ExportTexts.Table.Say($"kind.{ApiEnum<Domain.Offices.OfficeKind>.NameOf(office.Office.Kind)}", wording));
        CardTexts.WriteNotes(lines, scope, office);
        lines.Line("REV", UtcStamp.Of(scope.Snapshot.PublishedAt));
        lines.Line("SOURCE", address.AbsoluteUri);
        lines.Line("END", "VCARD");
        return Task.CompletedTask;
    }
}
