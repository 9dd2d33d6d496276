using DirectoryApi.Text.Folding;

namespace DirectoryApi.Text.Places;

/// <summary>
/// The key under which names of places meet, however they are typed: the folded form of their letters and figures and
/// nothing else, so that spaces, hyphens, dots and quotes do not part «Сары-Арка» from «Сарыарқа».
/// </summary>
public static class PlaceKey
{
    /// <summary>The key of <paramref name="text"/>; empty where it has neither letter nor figure.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = text.Length <= FoldedForm.ShortText ? stackalloc char[FoldedForm.ShortText] : new char[text.Length];
        var length = 0;
        foreach (var character in key[..FoldedForm.Write(text, key)])
        {
            if (char.IsLetterOrDigit(character))
            {
                key[length++] = character;
            }
        }

        return new string(key[..length]);
    }
}
