namespace DirectoryApi.Search.Understanding;

/// <summary>Reads what somebody typed. One for each snapshot; safe to share between threads.</summary>
public interface IQueryReader
{
    /// <summary>
    /// The readings of a query, the likeliest first: as typed, where the name of a place with a house number behind it was taken for
    /// a street once more with the place, then with misspelt words replaced, then typed with another keyboard layout; the layout comes
    /// before the typos where nothing is known as typed. Made one at a time, so that what is not asked for costs nothing. Empty where the query has neither letter nor figure.
    /// Never throws, whatever the text; of a text longer than 500 UTF-16 units or 32 words the rest is not read.
    /// </summary>
    IEnumerable<QueryReading> Read(string query);
}
