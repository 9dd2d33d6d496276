using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Images;

/// <summary>Rows in an image, and references to them.</summary>
internal static class RowImage
{
    /// <summary>Writes a row in full.</summary>
    public static void Write(ImageEncoder to, RowContent row)
    {
        WriteKey(to, row.Key);
        to.Number((int)row.Kind);
        to.Number((int)row.Language);
        to.Number(row.Line);
        to.Part(row.Cells.Read().Span);
    }

    /// <summary>Reads a row.</summary>
    public static RowContent Read(ImageDecoder from) =>
        new(ReadKey(from), (OfficeKind)from.Number(), (Language)from.Number(), from.Number(), from.Part());

    /// <summary>Writes which row is meant: by number where a document has it, otherwise by its key.</summary>
    public static void WriteReference(ImageEncoder to, RowKey key)
    {
        var number = to.Shares.Rows.Find(key);
        to.Number(number + 1 ?? 0);
        if (number is null)
        {
            WriteKey(to, key);
        }
    }

    /// <summary>Reads which row is meant: the document's own key as a rule, so that it is in memory once.</summary>
    public static RowKey ReadReference(ImageDecoder from) => from.Number() is var number and not 0 ? from.Values.Rows[number - 1].Key : ReadKey(from);

    private static void WriteKey(ImageEncoder to, RowKey key)
    {
        to.Shared(key.DocumentSlug);
        to.Number(key.Standard);
        to.Shared(key.Annex);
        to.Text(key.Row);
    }

    private static RowKey ReadKey(ImageDecoder from) => new(from.Shared(), from.Number(), from.Shared(), from.Text());
}
