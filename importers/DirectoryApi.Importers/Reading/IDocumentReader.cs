namespace DirectoryApi.Importers.Reading;

/// <summary>Reads documents of one format into blocks.</summary>
public interface IDocumentReader
{
    /// <summary>True where the content looks like this reader's format.</summary>
    bool CanRead(SourceFile file);

    /// <summary>Reads the document.</summary>
    /// <exception cref="ImportException">The content is damaged beyond reading.</exception>
    SourceDocument Read(SourceFile file, CancellationToken cancellationToken);
}
