using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Store.Images;

namespace DirectoryApi.Store.Editions;

/// <summary>A row as a snapshot needs it.</summary>
/// <param name="Key">Names the row.</param>
/// <param name="Kind">What its table lists.</param>
/// <param name="Language">Language of its decree.</param>
/// <param name="Line">Its first line in the file, 1-based.</param>
/// <param name="Cells">Its raw cells as UTF-8 JSON, read and parsed when somebody asks for them.</param>
internal sealed record RowContent(RowKey Key, OfficeKind Kind, Language Language, int Line, StoredBytes Cells);
