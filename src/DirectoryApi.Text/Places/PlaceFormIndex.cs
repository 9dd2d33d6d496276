namespace DirectoryApi.Text.Places;

/// <summary>Forms of names by their <see cref="PlaceKey"/>, and the places where they stand in a text.</summary>
internal sealed class PlaceFormIndex<TPlace>
    where TPlace : class
{
    /// <summary>More words than any name has, a line-end hyphen included.</summary>
    private const int MostWords = 6;

    private readonly Dictionary<string, List<PlaceForm<TPlace>>> _forms = new(StringComparer.Ordinal);
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
    public IEnumerable<PlaceMention<TPlace>> Scan(List<PlaceWord> words)
    {
        for (var first = 0; first < words.Count; first++)
        {
            var key = string.Empty;
            for (var next = first + 1; next <= words.Count && next - first <= MostWords; next++)
            {
                key += words[next - 1].Key;
                if (key.Length > _longest)
                {
                    break;
                }

                foreach (var form in Find(key))
                {
                    yield return new PlaceMention<TPlace>(form, words, first, next);
                }
            }
        }
    }

    private void Add(string written, PlaceForm<TPlace> form)
    {
        var key = PlaceKey.Of(written);
        if (!_forms.TryGetValue(key, out var forms))
        {
            _forms.Add(key, forms = []);
        }

        forms.Add(form);
        _longest = Math.Max(_longest, key.Length);
    }
}
