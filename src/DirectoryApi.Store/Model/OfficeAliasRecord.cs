namespace DirectoryApi.Store.Model;

/// <summary>A key that stands for another office, by the offices' stable keys.</summary>
internal sealed class OfficeAliasRecord : IEditionRanged
{
    public required long Id { get; init; }

    public required string Key { get; init; }

    public required string Slug { get; init; }

    public required string IntoKey { get; init; }

    public required int FromEdition { get; init; }

    public int? ToEdition { get; set; }
}
