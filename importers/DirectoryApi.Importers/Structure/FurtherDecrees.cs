using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Importers.Reading;

namespace DirectoryApi.Importers.Structure;

/// <summary>Finds headings of other decrees below that of the document: two decrees in one file, of which only the first is known as such.</summary>
internal static class FurtherDecrees
{
    /// <summary>A warning for each other decree whose heading stands in the document, at the first place where it does.</summary>
    public static IEnumerable<ImportWarning> In(SourceDocument document, Decree decree)
    {
        var told = new HashSet<(string Number, DateOnly AdoptedOn)> { (decree.Number, decree.AdoptedOn) };
        foreach (var paragraph in document.Blocks.OfType<ParagraphBlock>().Where(paragraph => !paragraph.IsBody))
        {
            // A line by itself: the heading of an act that is quoted goes on in other lines, or begins before.
            var heading = DecreeHeadingReader.Read(document with { Blocks = [paragraph] });
            if (heading is not null && told.Add((heading.Number, heading.AdoptedOn)))
            {
                yield return new ImportWarning(
                    "decree.another",
                    document.File.Name,
                    paragraph.Span,
                    $"The heading of another decree, № {heading.Number} of {heading.AdoptedOn:yyyy-MM-dd}, stands here; the tables below it were taken as of decree № {decree.Number}. Import each decree from a file of its own.");
            }
        }
    }
}
