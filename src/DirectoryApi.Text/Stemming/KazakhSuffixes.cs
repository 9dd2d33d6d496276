using DirectoryApi.Text.Folding;

namespace DirectoryApi.Text.Stemming;

/// <summary>The nominal suffixes of Kazakh, with the assimilation of their first sound to the last of the stem.</summary>
internal static class KazakhSuffixes
{
    private const KazakhSound Open = KazakhSound.Vowel;
    private const KazakhSound Soft = KazakhSound.Glide | KazakhSound.Voiced | KazakhSound.Nasal;
    private const KazakhSound Hard = KazakhSound.Voiceless;
    private const KazakhSound Any = KazakhSound.Vowel | KazakhSound.Consonant;

    /// <summary>As printed.</summary>
    public static IReadOnlyList<KazakhSuffix> Printed { get; } =
    [
        .. Row(KazakhLayer.Plural, Open | KazakhSound.Glide, "лар лер"),
        .. Row(KazakhLayer.Plural, KazakhSound.Voiced | KazakhSound.Nasal, "дар дер"),
        .. Row(KazakhLayer.Plural, Hard, "тар тер"),
        .. Row(KazakhLayer.Possessive, Open, "сы сі"),
        .. Row(KazakhLayer.Possessive, KazakhSound.Consonant, "ы і"),
        .. Row(KazakhLayer.PolitePossessive, Open, "ңыз ңіз"),
        .. Row(KazakhLayer.PolitePossessive, KazakhSound.Consonant, "ыңыз іңіз"),
        .. Row(KazakhLayer.PersonalPossessive, Open, "м ң мыз міз"),
        .. Row(KazakhLayer.PersonalPossessive, KazakhSound.Consonant, "ым ім ың ің ымыз іміз"),

        // Genitive, accusative.
        .. Row(KazakhLayer.Case, Open | KazakhSound.Nasal, "ның нің"),
        .. Row(KazakhLayer.Case, Soft, "дың дің ды ді"),
        .. Row(KazakhLayer.Case, Hard, "тың тің ты ті"),
        .. Row(KazakhLayer.Case, Open, "ны ні"),

        // Dative.
        .. Row(KazakhLayer.Case, Open | Soft, "ға ге"),
        .. Row(KazakhLayer.Case, Hard, "қа ке"),

        // Attributive.
        .. Row(KazakhLayer.Attributive, Open | Soft, "ғы гі"),
        .. Row(KazakhLayer.Attributive, Hard, "қы кі"),

        // Locative, also attributive; ablative.
        .. Row(KazakhLayer.Case, Open | Soft, "да де дағы дегі дан ден"),
        .. Row(KazakhLayer.Case, Hard, "та те тағы тегі тан тен"),
        .. Row(KazakhLayer.Case, KazakhSound.Nasal, "нан нен"),

        // Instrumental.
        .. Row(KazakhLayer.Case, Open | Soft, "мен"),
        .. Row(KazakhLayer.Case, KazakhSound.Voiced, "бен"),
        .. Row(KazakhLayer.Case, Hard, "пен"),
        .. Row(KazakhLayer.CaseAfterPossessive, Any, "ның нің н на не нда нде ндағы ндегі нан нен мен"),
    ];

    /// <summary>As they stand in a <see cref="FoldedForm"/>.</summary>
    public static IReadOnlyList<KazakhSuffix> Folded { get; } =
        [.. Printed.Select(suffix => suffix with { Text = FoldedForm.Of(suffix.Text) }).Distinct()];

    private static IEnumerable<KazakhSuffix> Row(KazakhLayer layer, KazakhSound after, string suffixes) =>
        suffixes.Split(' ').Select(suffix => new KazakhSuffix(suffix, layer, after));
}
