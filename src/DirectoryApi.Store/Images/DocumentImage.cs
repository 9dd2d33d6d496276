using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Store.Editions;
using DirectoryApi.Store.Model;

namespace DirectoryApi.Store.Images;

/// <summary>Documents in an image. Their rows are in segments of their own, one document's behind the other's.</summary>
internal static class DocumentImage
{
    /// <summary>Writes a document, and how many rows it has.</summary>
    public static void Write(ImageEncoder to, DocumentContent document)
    {
        WriteDecree(to, document.Decree);
        to.Text(document.FileName);
        to.Text(document.Sha256);
        to.List(document.Standards, static (to, standard) =>
        {
            to.Number(standard.Ordinal);
            to.Text(standard.Name);
            to.Number(standard.Line);
            to.Text(ClauseHoursJson.Write(standard.Hours));
        });
        to.Number(document.Rows.Count);
    }

    /// <summary>Reads a document.</summary>
    /// <param name="from">The segment.</param>
    /// <param name="firstRow">Which of all rows is its first; on return, which is that of the document behind it.</param>
    public static DocumentContent Read(ImageDecoder from, ref int firstRow)
    {
        var decree = ReadDecree(from);
        string fileName = from.Text(), sha256 = from.Text();
        var standards = from.List(static from =>
            new Standard(from.Number(), from.Text(), from.Number()) { Hours = ClauseHoursJson.Read(from.Text()) });
        var rows = new ArraySegment<RowContent>(from.Values.Rows, firstRow, from.Number());
        firstRow += rows.Count;
        return new DocumentContent(decree, fileName, sha256, standards, rows);
    }

    private static void WriteDecree(ImageEncoder to, Decree decree)
    {
        to.Shared(decree.Slug);
        to.Text(decree.Stem);
        to.Text(decree.Number);
        to.Number(decree.AdoptedOn.DayNumber);
        to.Text(decree.Title);
        to.Number((int)decree.Language);
        to.Number((int)decree.Status);
        to.NumberOrNull(decree.RepealedOn?.DayNumber);
        to.TextOrNull(decree.RepealedBy);
    }

    private static Decree ReadDecree(ImageDecoder from) => new()
    {
        Slug = from.Shared(),
        Stem = from.Text(),
        Number = from.Text(),
        AdoptedOn = DateOnly.FromDayNumber(from.Number()),
        Title = from.Text(),
        Language = (Language)from.Number(),
        Status = (DocumentStatus)from.Number(),
        RepealedOn = from.NumberOrNull() is { } day ? DateOnly.FromDayNumber(day) : null,
        RepealedBy = from.TextOrNull(),
    };
}
