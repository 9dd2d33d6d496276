namespace DirectoryApi.Store.Model;

/// <summary>A public service.</summary>
internal sealed class ServiceRecord : IEditionRanged
{
    public required long Id { get; init; }

    public required string Slug { get; init; }

    public required int FromEdition { get; init; }

    public int? ToEdition { get; set; }
}
