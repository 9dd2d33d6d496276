using DirectoryApi.Domain.Changes;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Images;

/// <summary>Changes in an image.</summary>
internal static class ChangeImage
{
    /// <summary>Writes a change.</summary>
    public static void Write(ImageEncoder to, EditionChange entry)
    {
        var (edition, change) = entry;
        to.Number(edition);
        to.Number((int)change.Kind);
        var office = to.Shares.OfficeKeys.Find(change.OfficeKey);
        to.Number(office + 1 ?? 0);
        if (office is null)
        {
            to.Text(change.OfficeKey);
        }

        to.NumberOrNull((int?)change.Field);
        to.TextOrNull(change.Before);
        to.TextOrNull(change.After);
        to.Shared(change.DocumentSlug);
    }

    /// <summary>Reads a change.</summary>
    public static EditionChange Read(ImageDecoder from) => new(from.Number(), new OfficeChange
    {
        Kind = (ChangeKind)from.Number(),
        OfficeKey = from.Number() is var office and not 0 ? from.Values.Offices[office - 1].Key : from.Text(),
        Field = (OfficeField?)from.NumberOrNull(),
        Before = from.TextOrNull(),
        After = from.TextOrNull(),
        DocumentSlug = from.Shared(),
    });
}
