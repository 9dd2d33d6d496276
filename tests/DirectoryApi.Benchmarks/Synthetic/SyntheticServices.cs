using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Benchmarks.Synthetic;

/// <summary>The services that synthetic offices give.</summary>
internal static class SyntheticServices
{
    private static readonly (string Slug, string Kk, string Ru, OfficeKind[] Kinds)[] Rows =
    [
        ("identity-documents", "Жеке басын куәландыратын құжаттарды беру", "Выдача документов, удостоверяющих личность", [OfficeKind.PublicServiceCentre]),
        ("residence-registration", "Тұрғылықты жері бойынша тіркеу", "Регистрация по месту жительства", [OfficeKind.PublicServiceCentre]),
        ("address-certificate", "Мекенжай анықтамасын беру", "Выдача адресной справки", [OfficeKind.PublicServiceCentre, OfficeKind.AddressBureau]),
        ("weapon-registration", "Қаруды тіркеу", "Регистрация оружия", [OfficeKind.InternalAffairs]),
        ("military-card-soldiers", "Әскери билеттер беру", "Выдача военных билетов", [OfficeKind.Defence]),
        ("missionary-registration", "Миссионерлерді тіркеу", "Регистрация миссионеров", [OfficeKind.InternalPolicy, OfficeKind.Akimat]),
    ];

    private static readonly Dictionary<OfficeKind, string[]> ByKind = Enum.GetValues<OfficeKind>()
        .ToDictionary(kind => kind, kind => Rows.Where(row => row.Kinds.Contains(kind)).Select(row => row.Slug).Order(StringComparer.Ordinal).ToArray());

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Service> All { get; } =
    [
        .. Rows.Select(row => new Service(
            row.Slug,
            [new LocalizedText(Language.Kk, row.Kk, TextOrigin.Printed), new LocalizedText(Language.Ru, row.Ru, TextOrigin.Printed)],
            [.. SyntheticDecrees.All.Select(decree => decree.Slug)])),
    ];

    /// <summary>The slugs of those that offices of a kind give, ordered.</summary>
    public static IReadOnlyList<string> GivenBy(OfficeKind kind) => ByKind[kind];
}
