namespace DirectoryApi.Store.Model;

/// <summary>A decree as one file printed it. Dates are ISO 8601, the language a BCP 47 tag.</summary>
internal sealed class DocumentRecord : IEditionRanged
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    public required int FromEdition { get; init; }

    public int? ToEdition { get; set; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required string ContentSha256 { get; init; }

    public required string Stem { get; init; }

    public required string Number { get; init; }

    public required string AdoptedOn { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public required string Status { get; init; }

    public string? RepealedOn { get; init; }

    public string? RepealedBy { get; init; }

    public required int RowCount { get; init; }
}
