namespace DirectoryApi.Pages.Search;

/// <summary>A way to narrow results down.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Count">How many offices there are when it is chosen, everything else staying as it is.</param>
/// <param name="Href">Leads to the results with it, or without it where it is chosen.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
public sealed record FacetValue(string Text, int Count, string Href, bool IsChosen);
