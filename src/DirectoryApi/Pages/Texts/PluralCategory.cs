using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Pages.Texts;

/// <summary>The plural category of whole numbers (Unicode CLDR, Language Plural Rules, cardinals), as keys of texts name it.</summary>
internal static class PluralCategory
{
    private const string One = "one";
    private const string Few = "few";
    private const string Other = "other";

    /// <summary><c>one</c>, <c>few</c> or <c>other</c>; Russian <c>many</c> is <c>other</c>, because whole numbers have no other there.</summary>
    public static string Of(Language language, int count) => language switch
    {
        Language.Ru => OfRussian(count),
        _ => count == 1 ? One : Other,
    };

    private static string OfRussian(int count)
    {
        var isTeen = count % 100 is >= 11 and <= 14;
        return (count % 10, isTeen) switch
        {
            (1, false) => One,
            ( >= 2 and <= 4, false) => Few,
            _ => Other,
        };
    }
}
