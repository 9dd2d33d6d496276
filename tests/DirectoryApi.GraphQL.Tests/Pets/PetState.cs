namespace DirectoryApi.GraphQL.Tests.Pets;

/// <summary>The state of a request.</summary>
internal sealed class PetState
{
    public string Language { get; init; } = "en";

    public int Counter { get; set; }

    /// <summary>Where slow fields wait for each other; null where each waits for itself.</summary>
    public Meeting? Meeting { get; init; }

    public List<string> Log { get; } = [];
}
