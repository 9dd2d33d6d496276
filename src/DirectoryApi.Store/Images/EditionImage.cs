using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Store.Images;

/// <summary>The last segment to be read of an image: everything that there is little of, and what ties the other segments together.</summary>
internal static class EditionImage
{
    /// <summary>Writes the segment.</summary>
    public static void Write(ImageEncoder to, EditionContent content)
    {
        to.Number(content.Edition);
        to.Long(content.PublishedAt.UtcTicks);
        to.List(content.Documents, DocumentImage.Write);
        to.List(content.FormerDocuments, DocumentImage.Write);
        to.List(content.Services, static (to, service) =>
        {
            to.Text(service.Slug);
            to.List(service.Names, TextImage.WriteName);
            to.List(service.DocumentSlugs, static (to, slug) => to.Shared(slug));
        });
        to.List(content.Withdrawn, static (to, former) =>
        {
            OfficeImage.Write(to, former.Office);
            to.Number(former.Edition);
            to.List(former.Rows, RowImage.Write);
        });
        to.List(content.Aliases, static (to, alias) =>
        {
            to.Text(alias.Key);
            to.Text(alias.Slug);
            to.Text(alias.IntoKey);
        });
        to.List([.. content.PublicationTimes], static (to, publication) =>
        {
            to.Number(publication.Key);
            to.Long(publication.Value.UtcTicks);
        });
        to.Flag(content.OfficesAreInOrder);
    }

    /// <summary>Reads the segment.</summary>
    /// <param name="from">The segment, whose <see cref="ImageDecoder.Values"/> have everything else.</param>
    /// <param name="changes">The changes.</param>
    public static EditionContent Read(ImageDecoder from, IReadOnlyList<EditionChange> changes)
    {
        var row = 0;
        return new EditionContent
        {
            Edition = from.Number(),
            PublishedAt = ReadInstant(from),
            Documents = from.List(from => DocumentImage.Read(from, ref row)),
            FormerDocuments = from.List(from => DocumentImage.Read(from, ref row)),
            Services = from.List(static from => new Service(from.Text(), from.List(TextImage.ReadName), from.List(static from => from.Shared()))),
            Offices = from.Values.Offices,
            Withdrawn = from.List(static from => new WithdrawnOffice(OfficeImage.Read(from), from.Number()) { Rows = from.List(RowImage.Read) }),
            Aliases = from.List(static from => new OfficeAlias(from.Text(), from.Text(), from.Text())),
            Changes = changes,
            PublicationTimes = from.List(static from => KeyValuePair.Create(from.Number(), ReadInstant(from))).ToDictionary(),
            OfficesAreInOrder = from.Flag(),
            KeysAreShared = true,
        };
    }

    private static DateTimeOffset ReadInstant(ImageDecoder from) => new(from.Long(), TimeSpan.Zero);
}
