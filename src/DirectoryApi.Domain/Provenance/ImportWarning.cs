namespace DirectoryApi.Domain.Provenance;

/// <summary>Something an importer read but could not take at its word. The value is kept as printed; nothing is lost.</summary>
/// <param name="Code">Stable code for grouping, such as <c>phone.digits</c> or <c>annex.heading-missing</c>.</param>
/// <param name="File">Name of the file, without its folder.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What was read and what was done, in plain words.</param>
public sealed record ImportWarning(string Code, string File, SourceSpan Span, string Message);
