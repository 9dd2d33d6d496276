namespace DirectoryApi.Domain.Languages;

/// <summary>A language of the directory.</summary>
public enum Language
{
    /// <summary>Kazakh (қазақ тілі), BCP 47 <c>kk</c>.</summary>
    Kk,

    /// <summary>Russian (русский язык), BCP 47 <c>ru</c>.</summary>
    Ru,

    /// <summary>English, BCP 47 <c>en</c>. No annex is printed in it; English texts are always derived.</summary>
    En,
}
