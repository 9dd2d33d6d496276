namespace DirectoryApi.Text.Places;

/// <summary>A place found in a text, and by what.</summary>
/// <typeparam name="TPlace">Region, District or Settlement of the domain.</typeparam>
/// <param name="Place">The place.</param>
/// <param name="Kind">Which kind of its names was found.</param>
/// <param name="Form">The name as the gazetteer lists it: <c>Аккольский район</c> for the printed «Аккольского района».</param>
/// <param name="Start">Where the printed name begins in the text given, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units, without the word for its kind.</param>
public sealed record PlaceMatch<TPlace>(TPlace Place, PlaceFormKind Kind, string Form, int Start, int Length);
