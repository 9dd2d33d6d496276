using DirectoryApi.Domain.Addresses;
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
    /// <summary>Whether searches tell why hits have their scores.</summary>
    public bool ExplainsSearch { get; init; }

    /// <summary>The edition.</summary>
    public DirectorySnapshot Snapshot => Directory.Snapshot;

    /// <inheritdoc />
    public EncodedObjectCache? EncodedObjects => Directory.EncodedObjects;

    /// <inheritdoc />
    public OperationAnswerCache? Answers => Directory.Answers;

    /// <inheritdoc />
    public string Variation => AcceptLanguages.VariationOf(Languages);

    /// <summary>
    /// The text in the language asked for, else in the best one the client accepts, derived ones included; else the printed one.
    /// </summary>
    /// <param name="texts">The texts, at least one.</param>
    /// <param name="language">The language asked for; null for none.</param>
    /// <param name="own">Which of several printed ones is taken; null for the first.</param>
    public LocalizedText Choose(IReadOnlyList<LocalizedText> texts, Language? language, Language? own = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return LanguageChoice.Best(texts, static text => text.Language, static text => text.Origin, language, Languages, own)
            ?? throw new ArgumentException("There is no text to choose from.", nameof(texts));
    }

    /// <summary>The address by the same order as <see cref="Choose"/>; null where there is none.</summary>
    /// <param name="addresses">The addresses, at most one a language.</param>
    /// <param name="language">The language asked for; null for none.</param>
    /// <param name="own">Which of several printed ones is taken; null for the first.</param>
    public PostalAddress? ChooseAddress(IReadOnlyList<PostalAddress> addresses, Language? language, Language? own = null)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        return LanguageChoice.Best(addresses, static address => address.Language, static address => address.Origin, language, Languages, own);
    }

    /// <summary>The language asked for, else the best one the client accepts, else Kazakh: for names of places, which are there in all languages.</summary>
    public Language LanguageOfPlaces(Language? language) => language ?? (Languages.Count > 0 ? Languages[0] : Language.Kk);
}
