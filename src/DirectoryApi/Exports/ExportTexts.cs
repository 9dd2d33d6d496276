using DirectoryApi.Domain.Contacts;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Exports.Http;

namespace DirectoryApi.Exports;

/// <summary>The words that exports use beside those of the directory (<c>data/texts/exports.tsv</c>).</summary>
internal static class ExportTexts
{
    /// <summary>The whole table.</summary>
    public static TextTable Table { get; } = new("export.");

    /// <summary>The licence in short, for files that carry one line of it.</summary>
    public static string Licence(Language language) => Table.Say("licence", language);

    /// <summary>What a phone is for.</summary>
    public static string PurposeOf(PhonePurpose purpose, Language language) => Table.Say($"phone.{ApiEnum<PhonePurpose>.NameOf(purpose)}", language);
}
