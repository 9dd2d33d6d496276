using System.Text.Json;
using DirectoryApi.Domain.Offices;

namespace DirectoryApi.Pages.Texts;

/// <summary>Words for the kinds of office.</summary>
public static class OfficeWords
{
    /// <summary>One office of the kind: «Адресное бюро».</summary>
    public static string Of(OfficeKind kind, PageTexts texts) => Text("kind", kind, texts);

    /// <summary>Offices of the kind: «Адресные бюро».</summary>
    public static string OfMany(OfficeKind kind, PageTexts texts) => Text("kinds", kind, texts);

    private static string Text(string group, OfficeKind kind, PageTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[$"{group}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString())}"];
    }
}
