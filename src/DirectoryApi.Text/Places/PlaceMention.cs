namespace DirectoryApi.Text.Places;

/// <summary>A form of a name that stands in a text, and what the words around it say.</summary>
internal sealed class PlaceMention<TPlace>
{
    private readonly List<PlaceWord> _words;
    private readonly int _first;
    private readonly int _next;

    public PlaceMention(PlaceForm<TPlace> form, List<PlaceWord> words, int first, int next)
    {
        Form = form;
        _words = words;
        _first = first;
        _next = next;
        InFront = PlaceTypeWords.KindInFront(words, first);
        Behind = PlaceTypeWords.KindBehind(words, next, form.Grammar);
    }

    public PlaceForm<TPlace> Form { get; }

    public PlaceTypeKind InFront { get; }

    public PlaceTypeKind Behind { get; }

    /// <summary>True where the name is all that the text says.</summary>
    public bool IsWholeText => _first == 0 && _next == _words.Count;

    /// <summary>True where the words around the name say that it is of that kind.</summary>
    public bool Is(PlaceTypeKind kind) => Form.Grammar switch
    {
        PlaceGrammar.Whole => Form.Type == kind,
        PlaceGrammar.Adjective => Behind == kind,
        _ => Behind == kind || (InFront == kind && Behind is PlaceTypeKind.None or PlaceTypeKind.Office or PlaceTypeKind.Street),
    };

    /// <summary>This mention as an answer about <paramref name="place"/>.</summary>
    public PlaceMatch<TOther> As<TOther>(TOther place, PlaceFormKind kind) =>
        new(place, kind, Form.Listed, _words[_first].Start, _words[_next - 1].End - _words[_first].Start);
}
