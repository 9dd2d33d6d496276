using DirectoryApi.Serving;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Http;

/// <summary>Answers with files about one office.</summary>
internal static class OfficeExportEndpoint
{
    private const string Slug = "slug";

    /// <summary>
    /// Maps a file. A slug that there never was is answered with 404, an office that was withdrawn with 410, and a slug that an office once
    /// had with 308 to the one it has.
    /// </summary>
    /// <param name="endpoints">Where to.</param>
    /// <param name="template">Its path, with <c>{slug}</c> in it.</param>
    /// <param name="host">Holds the edition.</param>
    /// <param name="represent">Says what the file of an office is; the last argument is its absolute address.</param>
    public static void MapOfficeExport(
        this IEndpointRouteBuilder endpoints, string template, DirectoryHost host, Func<ExportScope, OfficeNode, Uri, Representation> represent) =>
        endpoints.MapExport(template, host, (context, directory) =>
        {
            var slug = (string)context.Request.RouteValues[Slug]!;
            var scope = new ExportScope(directory, new RequestParameters(context.Request.Query, RequestParameters.LanguageName).Language());
            var office = Find(directory.Snapshot, slug);
            if (office.Office.Slug != slug)
            {
                return Representation.Elsewhere(template.Replace($"{{{Slug}}}", office.Office.Slug, StringComparison.Ordinal) + context.Request.QueryString);
            }

            return represent(scope, office, RequestAddress.Absolute(context.Request, context.Request.Path));
        });

    private static OfficeNode Find(DirectorySnapshot snapshot, string slug) => snapshot.OfficeBySlug(slug) switch
    {
        null => throw new RequestProblemException(new(StatusCodes.Status404NotFound, $"There is no office \"{slug}\".")),
        { WithdrawnIn: { } edition } => throw new RequestProblemException(
            new(StatusCodes.Status410Gone, $"The office \"{slug}\" is no longer in the directory since edition {edition}.")),
        { } office => office,
    };
}
