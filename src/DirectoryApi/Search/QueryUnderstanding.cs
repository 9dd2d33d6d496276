using DirectoryApi.Search.Understanding;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Search;

/// <summary>The object <c>QueryUnderstanding</c>.</summary>
/// <param name="Reading">What the query was understood as.</param>
/// <param name="Snapshot">The edition that was searched.</param>
public sealed record QueryUnderstanding(QueryReading Reading, DirectorySnapshot Snapshot)
{
    /// <summary>The query as it was read.</summary>
    public string Text => Reading.Text;

    /// <summary>The words for kinds of office.</summary>
    public IReadOnlyList<RecognisedKind> Kinds =>
        [.. Reading.Parts.OfType<KindPart>().Select(part => new RecognisedKind(TextOf(part), [.. part.Senses.Select(sense => sense.Kind).Distinct()]))];

    /// <summary>The names of places.</summary>
    public IReadOnlyList<RecognisedPlace> Places =>
        [.. Reading.Parts.OfType<PlacePart>().Select(part => new RecognisedPlace(TextOf(part), [.. part.Senses.Select(PlaceOf)]))];

    /// <summary>The words for services.</summary>
    public IReadOnlyList<RecognisedService> Services =>
        [.. Reading.Parts.OfType<ServicePart>().Select(part => new RecognisedService(
            TextOf(part),
            [.. part.Slugs.Select(Snapshot.ServiceBySlug).OfType<ServiceNode>()],
            [.. part.Senses.Select(sense => sense.Kind).Distinct()]))];

    /// <summary>What is looked for in texts.</summary>
    public IReadOnlyList<string> Words => [.. Reading.Parts.Where(IsLookedFor).Select(TextOf)];

    /// <summary>The words that meet no office by themselves.</summary>
    public IReadOnlyList<string> Ignored => [.. Reading.Parts.OfType<IntentPart>().Where(part => part.Intent == QueryIntent.None).Select(TextOf)];

    private static bool IsLookedFor(QueryPart part) => part is not (KindPart or PlacePart or ServicePart or IntentPart or LevelPart);

    private static object PlaceOf(PlaceSense sense) => (object?)sense.Settlement ?? (object?)sense.District ?? sense.Region!;

    private string TextOf(QueryPart part) => Reading.Text.Substring(part.Start, part.Length);
}
