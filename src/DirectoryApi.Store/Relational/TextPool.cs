namespace DirectoryApi.Store.Relational;

/// <summary>Makes equal texts of one reading one object: slugs of services, documents and places come thousands of times.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The first of the texts equal to <paramref name="text"/>.</summary>
    public string Share(string text)
    {
        if (_texts.TryGetValue(text, out var first))
        {
            return first;
        }

        _texts.Add(text, text);
        return text;
    }

    /// <summary>The first of the texts equal to <paramref name="text"/>; null for null.</summary>
    public string? ShareOrNull(string? text) => text is null ? null : Share(text);
}
