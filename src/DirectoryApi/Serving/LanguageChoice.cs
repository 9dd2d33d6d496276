using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Serving;

/// <summary>Chooses among texts of different languages.</summary>
internal static class LanguageChoice
{
    /// <summary>
    /// The text in the language asked for; else in the first of those accepted that there is one in, printed or derived; else the
    /// one printed in the language of the record; else the first printed; else the first; null where there is none.
    /// </summary>
    /// <param name="texts">The texts, at most one a language.</param>
    /// <param name="languageOf">The language of a text.</param>
    /// <param name="originOf">Where a text comes from.</param>
    /// <param name="asked">The language asked for; null for none.</param>
    /// <param name="accepted">The languages accepted otherwise, the best first.</param>
    /// <param name="own">The language of the record; null where it has none.</param>
    public static T? Best<T>(
        IReadOnlyList<T> texts, Func<T, Language> languageOf, Func<T, TextOrigin> originOf, Language? asked, IReadOnlyList<Language> accepted, Language? own)
        where T : class
    {
        T? inAccepted = null, inOwn = null, printed = null;
        var rank = accepted.Count;
        for (var index = 0; index < texts.Count; index++)
        {
            var text = texts[index];
            var language = languageOf(text);
            if (language == asked)
            {
                return text;
            }

            if (RankOf(language, accepted) is var found && found < rank)
            {
                (inAccepted, rank) = (text, found);
            }

            if (originOf(text) == TextOrigin.Printed)
            {
                inOwn = language == own ? text : inOwn;
                printed ??= text;
            }
        }

        return inAccepted ?? inOwn ?? printed ?? (texts.Count > 0 ? texts[0] : null);
    }

    // A loop: there are three languages at most, and this runs for every name of an answer.
    private static int RankOf(Language language, IReadOnlyList<Language> accepted)
    {
        for (var index = 0; index < accepted.Count; index++)
        {
            if (accepted[index] == language)
            {
                return index;
            }
        }

        return int.MaxValue;
    }
}
