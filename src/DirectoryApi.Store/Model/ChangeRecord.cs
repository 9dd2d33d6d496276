namespace DirectoryApi.Store.Model;

/// <summary>One thing that an edition changed about an office. Never changed itself: an edition that takes it back has rows of its own.</summary>
internal sealed class ChangeRecord
{
    public required int Edition { get; init; }

    public required int Ordinal { get; init; }

    public required string Kind { get; init; }

    public required string OfficeKey { get; init; }

    public string? Field { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public required string DocumentSlug { get; init; }
}
