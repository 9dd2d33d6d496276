namespace DirectoryApi.Importers.Reading.Docx.Content;

/// <summary>A paragraph or a table as it stands in the body, in a cell or in a text box.</summary>
internal abstract record Node;
