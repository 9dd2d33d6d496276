using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Benchmarks.Synthetic.Annexes;

/// <summary>A kind of office as made-up decrees list it.</summary>
/// <param name="Kind">What the offices are.</param>
/// <param name="Share">How many offices of a hundred are of the kind.</param>
/// <param name="TitleKk">The Kazakh title of the annex.</param>
/// <param name="TitleRu">The Russian title of the annex.</param>
/// <param name="ServiceKk">The Kazakh name of the service that its standard describes.</param>
/// <param name="ServiceRu">The Russian name of the service.</param>
internal sealed record AnnexKind(OfficeKind Kind, int Share, string TitleKk, string TitleRu, string ServiceKk, string ServiceRu)
{
    /// <summary>The title of the annex.</summary>
    public string Title(Language language) => language == Language.Kk ? TitleKk : TitleRu;

    /// <summary>The name of the service.</summary>
    public string Service(Language language) => language == Language.Kk ? ServiceKk : ServiceRu;
}
