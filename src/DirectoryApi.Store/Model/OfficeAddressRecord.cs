namespace DirectoryApi.Store.Model;

/// <summary>An address of an office.</summary>
internal sealed class OfficeAddressRecord
{
    public required long VersionId { get; init; }

    public required int Ordinal { get; init; }

    public required string Language { get; init; }

    public required string Text { get; init; }

    /// <summary>Printed, or composed from the printed one. Since version 3 of the tables.</summary>
    public required string Origin { get; init; }

    public string? PostalCode { get; init; }

    public string? Settlement { get; init; }

    public string? Street { get; init; }

    public string? Building { get; init; }
}
