namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>Namespaces of WordprocessingML: those of the transitional variant, which word processors write, and of the strict one.</summary>
internal static class Namespaces
{
    /// <summary>Markup compatibility, ISO/IEC 29500-3.</summary>
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>
    /// Extensions whose content is read like any other. An alternative that requires another one, such as a chart, is left for its
    /// fallback (ISO/IEC 29500-3, 7.6).
    /// </summary>
    private static readonly HashSet<string> Understood = new(StringComparer.Ordinal)
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    };

    /// <summary>True for the namespace of the document's own elements, ISO/IEC 29500-1 and -4.</summary>
    public static bool IsWord(string name) =>
        name is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>True for the namespace of formulas.</summary>
    public static bool IsMath(string name) =>
        name is "http://schemas.openxmlformats.org/officeDocument/2006/math" or "http://purl.oclc.org/ooxml/officeDocument/math";

    /// <summary>True for a namespace whose elements are read.</summary>
    public static bool IsUnderstood(string name) => Understood.Contains(name);
}
