namespace DirectoryApi.Store.Model;

/// <summary>A phone of an office.</summary>
internal sealed class OfficePhoneRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string Display { get; init; }

    public string? E164 { get; init; }

    public required string Purpose { get; init; }
}
