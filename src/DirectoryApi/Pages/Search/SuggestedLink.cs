namespace DirectoryApi.Pages.Search;

/// <summary>A suggestion as the script of the form takes it.</summary>
/// <param name="Text">The name, with the place that tells it from others.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Href">The page that it leads to.</param>
internal sealed record SuggestedLink(string Text, string Kind, string Href);
