using DirectoryApi.Domain.Languages;

namespace DirectoryApi.Domain.Places;

/// <summary>The names of a place. Place names come from the gazetteer and are there in all languages.</summary>
/// <param name="Kk">In Kazakh.</param>
/// <param name="Ru">In Russian.</param>
/// <param name="En">In English.</param>
public sealed record PlaceNames(string Kk, string Ru, string En)
{
    /// <summary>The name in <paramref name="language"/>.</summary>
    public string In(Language language) => language switch
    {
        Language.Kk => Kk,
        Language.Ru => Ru,
        _ => En,
    };
}
