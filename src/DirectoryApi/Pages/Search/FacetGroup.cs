namespace DirectoryApi.Pages.Search;

/// <summary>Ways to narrow results down of which at most one is chosen.</summary>
/// <param name="Parameter">The part of the address that they set: <c>kind</c>.</param>
/// <param name="Title">What they are: «Вид учреждения».</param>
/// <param name="Values">The ways.</param>
public sealed record FacetGroup(string Parameter, string Title, IReadOnlyList<FacetValue> Values)
{
    /// <summary>Whether one of them is chosen.</summary>
    public bool HasChosen => Values.Any(value => value.IsChosen);
}
