using DirectoryApi.Domain.Provenance;

namespace DirectoryApi.Importers;

/// <summary>A document that cannot be imported. The message is for a person: which file, where in it, what is wrong, what to do.</summary>
public sealed class ImportException : Exception
{
    /// <summary>An error in a file as a whole.</summary>
    public ImportException(ImportErrorKind kind, string file, string message, Exception? inner = null)
        : base($"{file}: {message}", inner)
    {
        Kind = kind;
        File = file;
    }

    /// <summary>An error at a place of a file.</summary>
    public ImportException(ImportErrorKind kind, string file, SourceSpan span, string message)
        : base($"{file}, {span}: {message}")
    {
        Kind = kind;
        File = file;
        Span = span;
    }

    /// <summary>What kind of error it is.</summary>
    public ImportErrorKind Kind { get; }

    /// <summary>The file as the caller named it; once its content was read, its name without the folder.</summary>
    public string File { get; }

    /// <summary>Where in the file; null for an error in the file as a whole.</summary>
    public SourceSpan? Span { get; }
}
