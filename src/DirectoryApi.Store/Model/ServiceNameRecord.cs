namespace DirectoryApi.Store.Model;

/// <summary>A name of a service.</summary>
internal sealed class ServiceNameRecord
{
    public required long ServiceId { get; init; }

    public required int Ordinal { get; init; }

    public required string Language { get; init; }

    public required string Text { get; init; }

    public required string Origin { get; init; }
}
