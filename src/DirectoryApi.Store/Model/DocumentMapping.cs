using DirectoryApi.Domain.Languages;
using DirectoryApi.Domain.Law;
using DirectoryApi.Domain.Provenance;
using DirectoryApi.Domain.Rows;

namespace DirectoryApi.Store.Model;

/// <summary>Turns documents into what their tables hold. Ids and editions are given by the writer.</summary>
internal static class DocumentMapping
{
    /// <summary>The document itself.</summary>
    public static DocumentRecord ToRecord(this ImportedDecree imported, long id, int edition, string contentSha256) => new()
    {
        Id = id,
        Slug = imported.Decree.Slug,
        FromEdition = edition,
        FileName = imported.FileName,
        Sha256 = imported.Sha256,
        ContentSha256 = contentSha256,
        Stem = imported.Decree.Stem,
        Number = imported.Decree.Number,
        AdoptedOn = DateText.Write(imported.Decree.AdoptedOn),
        Title = imported.Decree.Title,
        Language = imported.Decree.Language.Tag(),
        Status = EnumNames.DocumentStatuses.Write((int)imported.Decree.Status),
        RepealedOn = imported.Decree.RepealedOn is { } repealed ? DateText.Write(repealed) : null,
        RepealedBy = imported.Decree.RepealedBy,
        RowCount = imported.Rows.Count,
    };

    /// <summary>One of its standards.</summary>
    public static StandardRecord ToRecord(this Standard standard, long documentId) => new()
    {
        DocumentId = documentId,
        Ordinal = standard.Ordinal,
        Name = standard.Name,
        Line = standard.Line,
        Hours = ClauseHoursJson.Write(standard.Hours),
    };

    /// <summary>One of its rows; <paramref name="ordinal"/> keeps the order of the document.</summary>
    public static AnnexRowRecord ToRecord(this AnnexRow row, long documentId, int ordinal) => new()
    {
        DocumentId = documentId,
        Ordinal = ordinal,
        Standard = row.Key.Standard,
        Annex = row.Key.Annex,
        Row = row.Key.Row,
        Kind = EnumNames.OfficeKinds.Write((int)row.Kind),
        Language = row.Language.Tag(),
        Line = row.Span.Line,
        EndLine = row.Span.EndLine,
        Cell = row.Span.Cell,
        Cells = CellsJson.Write(row.Cells),
        Values = RowValuesJson.Write(RowValues.Of(row)),
    };

    /// <summary>One of its warnings.</summary>
    public static WarningRecord ToRecord(this ImportWarning warning, long documentId, int ordinal) => new()
    {
        DocumentId = documentId,
        Ordinal = ordinal,
        Code = warning.Code,
        File = warning.File,
        Line = warning.Span.Line,
        EndLine = warning.Span.EndLine,
        Cell = warning.Span.Cell,
        Message = warning.Message,
    };
}
