namespace DirectoryApi.GraphQL.Tests.Pets;

/// <summary>The state of a request.</summary>
internal sealed class PetState
{
    public string Language { get; init; } = "en";

    public int Counter { get; set; }

    public List<string> Log { get; } = [];
}
