namespace DirectoryApi.Importers.Reading;

/// <summary>A format that documents are read in, told by their content.</summary>
public enum SourceFormat
{
    /// <summary>Text in UTF-8 or UTF-16.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A Word document.</summary>
    Docx,

    /// <summary>A PDF.</summary>
    Pdf,
}
