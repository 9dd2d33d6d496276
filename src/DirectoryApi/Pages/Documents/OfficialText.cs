using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;

namespace DirectoryApi.Pages.Documents;

/// <summary>Where the State's database of legal acts publishes an act.</summary>
internal static class OfficialText
{
    /// <summary>The address of the act of a decree, in the decree's language: by its registration number, with which the stem begins.</summary>
    public static string AddressOf(Decree decree)
    {
        var number = decree.Stem.Split('.')[0];
        return $"https://adilet.zan.kz/{(decree.Language == Language.Kk ? "kaz" : "rus")}/docs/{Uri.EscapeDataString(number)}";
    }
}
