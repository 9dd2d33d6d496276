namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>Services that words mean.</summary>
/// <param name="Slugs">Their slugs; empty where it is a service of no standard.</param>
/// <param name="Senses">The kinds of office to turn to.</param>
internal sealed record ServiceMeaning(IReadOnlyList<string> Slugs, IReadOnlyList<KindSense> Senses);
