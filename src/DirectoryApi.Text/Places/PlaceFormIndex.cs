namespace DirectoryApi.Text.Places;

/// <summary>Forms of names by their <see cref="PlaceKey"/>, and the places where they stand in a text.</summary>
internal sealed class PlaceFormIndex<TPlace>
    where TPlace : class
{
    /// <summary>More words than any name has, a line-end hyphen included.</summary>
    private const int MostWords = 6;

    /// <summary>Length of keys up to which texts are scanned without room of their own on the heap.</summary>
    private const int LongestOnStack = 256;

    private readonly Dictionary<string, List<PlaceForm<TPlace>>> _forms = new(StringComparer.Ordinal);

    /// <summary>The first letters of all keys: most words of a text begin no name.</summary>
    private readonly HashSet<(char First, char Second)> _beginnings = [];
    private int _longest;

    /// <summary>Adds all forms of one name of a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="kind">Which of its names.</param>
    /// <param name="listed">The name as the gazetteer lists it, with or without the word for its kind.</param>
    /// <param name="type">What the place is where the listed name does not say.</param>
    public void Add(TPlace place, PlaceFormKind kind, string listed, PlaceTypeKind type)
    {
        foreach (var form in PlaceNameForms.Of(listed, type))
        {
            Add(form.Written, new PlaceForm<TPlace>(place, kind, form.Type, form.Grammar, listed, form.IsInflected));
        }
    }

    /// <summary>The forms written exactly so.</summary>
    public IReadOnlyList<PlaceForm<TPlace>> Find(string key) => _forms.TryGetValue(key, out var forms) ? forms : [];

    /// <summary>Every form that stands in the text at word boundaries, overlapping ones too.</summary>
    public List<PlaceMention<TPlace>> Scan(List<PlaceWord> words)
    {
        var mentions = new List<PlaceMention<TPlace>>();
        var forms = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var room = _longest <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[_longest];
        for (var first = 0; first < words.Count; first++)
        {
            // A single letter may be the first of any name that begins with it.
            if (words[first].Key is [var one, var two, ..] && !_beginnings.Contains((one, two)))
            {
                continue;
            }

            var length = 0;
            for (var next = first + 1; next <= words.Count && next - first <= MostWords && length + words[next - 1].Key.Length <= _longest; next++)
            {
                words[next - 1].Key.CopyTo(room[length..]);
                length += words[next - 1].Key.Length;
                if (forms.TryGetValue(room[..length], out var found))
                {
                    foreach (var form in found)
                    {
                        mentions.Add(new PlaceMention<TPlace>(form, words, first, next));
                    }
                }
            }
        }

        return mentions;
    }

    private void Add(string written, PlaceForm<TPlace> form)
    {
        var key = PlaceKey.Of(written);
        if (!_forms.TryGetValue(key, out var forms))
        {
            _forms.Add(key, forms = []);
        }

        forms.Add(form);
        if (key is [var one, var two, ..])
        {
            _beginnings.Add((one, two));
        }

        _longest = Math.Max(_longest, key.Length);
    }
}
