using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution.Caching;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Serving;

/// <summary>
/// What one request is answered from: one edition from beginning to end, whatever is published meanwhile, and the languages the
/// client reads.
/// </summary>
/// <param name="Directory">The published state.</param>
/// <param name="Languages">The languages of the directory that the client accepts, the best first; empty where it does not say.</param>
public sealed record DirectoryRequest(PublishedDirectory Directory, IReadOnlyList<Language> Languages) : IEncodedObjectSource
{
    /// <summary>The edition.</summary>
    public DirectorySnapshot Snapshot => Directory.Snapshot;

    /// <inheritdoc />
    public EncodedObjectCache? EncodedObjects => Directory.EncodedObjects;

    /// <inheritdoc />
    public string Variation => AcceptLanguages.VariationOf(Languages);

    /// <summary>The text in the language asked for, else in the best one the client accepts, else as an annex prints it.</summary>
    public LocalizedText Choose(IReadOnlyList<LocalizedText> texts, Language? language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return (language is { } wanted ? Find(texts, wanted) : null) ?? FindAccepted(texts) ?? FindPrinted(texts) ?? texts[0];
    }

    /// <summary>The language asked for, else the best one the client accepts, else Kazakh: for names of places, which are there in all languages.</summary>
    public Language LanguageOfPlaces(Language? language) => language ?? (Languages.Count > 0 ? Languages[0] : Language.Kk);

    private LocalizedText? FindAccepted(IReadOnlyList<LocalizedText> texts)
    {
        for (var index = 0; index < Languages.Count; index++)
        {
            if (Find(texts, Languages[index]) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private static LocalizedText? FindPrinted(IReadOnlyList<LocalizedText> texts)
    {
        for (var index = 0; index < texts.Count; index++)
        {
            if (texts[index].Origin == TextOrigin.Printed)
            {
                return texts[index];
            }
        }

        return null;
    }

    private static LocalizedText? Find(IReadOnlyList<LocalizedText> texts, Language language)
    {
        for (var index = 0; index < texts.Count; index++)
        {
            if (texts[index].Language == language)
            {
                return texts[index];
            }
        }

        return null;
    }
}
