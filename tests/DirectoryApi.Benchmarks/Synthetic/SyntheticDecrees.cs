using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Store.Editions;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>The decrees that synthetic offices rest on, one in each language.</summary>
internal static class SyntheticDecrees
{
    /// <summary>The cells of every row: none.</summary>
    public static byte[] NoCells { get; } = "[]"u8.ToArray();

    /// <summary>The decrees.</summary>
    public static IReadOnlyList<Decree> All { get; } =
    [
        Make("p2600000001-kk", "P2600000001.kk", Language.Kk, "Мемлекеттік қызметтер стандарттарын бекіту туралы"),
        Make("p2600000002-ru", "P2600000002.ru", Language.Ru, "Об утверждении стандартов государственных услуг"),
    ];

    /// <summary>A decree with its rows.</summary>
    public static DocumentContent ContentOf(Decree decree, IReadOnlyList<RowContent> rows) =>
        new(decree, decree.Stem + ".txt", new string('0', 64), [new Standard(1, decree.Title, 1)], rows);

    private static Decree Make(string slug, string stem, Language language, string title) => new()
    {
        Slug = slug,
        Stem = stem,
        Number = stem[^5..^3].TrimStart('0'),
        AdoptedOn = new DateOnly(2026, 1, 15),
        Title = title,
        Language = language,
        Status = DocumentStatus.InForce,
    };
}
