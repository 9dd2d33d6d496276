namespace DirectoryApi.Store.Model;

/// <summary>An office by its stable key, for as long as the store lives.</summary>
internal sealed class OfficeRecord
{
    public required long Id { get; init; }

    public required string Key { get; init; }

    public required int FirstEdition { get; init; }
}
