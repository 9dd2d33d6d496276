namespace DirectoryApi.Importers.Reading.Pdf;

/// <summary>A page and its words, in no order that can be relied on.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfWord> Words);
